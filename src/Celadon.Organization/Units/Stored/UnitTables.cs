using Celadon.Organization.Areas.Stored;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Celadon.Organization.Units.Stored;

internal sealed class UnitTable : IEntityTypeConfiguration<UnitRow>
{
    public void Configure(EntityTypeBuilder<UnitRow> builder)
    {
        builder.ToTable("organization_unit");
        builder.HasKey(unit => unit.Id);
        builder.HasOne<UnitRow>().WithMany().HasForeignKey(unit => unit.ParentId);
        builder.HasOne<AreaRow>().WithMany().HasForeignKey(unit => unit.AreaId);
        builder.HasMany(unit => unit.Aliases).WithOne().HasForeignKey(alias => alias.UnitId);
    }
}

internal sealed class UnitAliasTable : IEntityTypeConfiguration<UnitAliasRow>
{
    public void Configure(EntityTypeBuilder<UnitAliasRow> builder)
    {
        builder.ToTable("organization_unit_alias");
        builder.HasKey(alias => new { alias.UnitId, alias.Position });
    }
}

internal sealed class UnitSuccessionTable : IEntityTypeConfiguration<UnitSuccessionRow>
{
    public void Configure(EntityTypeBuilder<UnitSuccessionRow> builder)
    {
        builder.ToTable("organization_unit_succession");
        builder.HasKey(step => new { step.PredecessorId, step.SuccessorId });
        builder.HasOne<UnitRow>().WithMany().HasForeignKey(step => step.PredecessorId);
        builder.HasOne<UnitRow>().WithMany().HasForeignKey(step => step.SuccessorId);
    }
}

internal sealed class CityTable : IEntityTypeConfiguration<CityRow>
{
    public void Configure(EntityTypeBuilder<CityRow> builder)
    {
        builder.ToTable("organization_city");
        builder.HasKey(city => city.AreaId);
        builder.HasOne<AreaRow>().WithMany().HasForeignKey(city => city.AreaId);
    }
}

internal sealed class LocalClassTable : IEntityTypeConfiguration<LocalClassRow>
{
    public void Configure(EntityTypeBuilder<LocalClassRow> builder)
    {
        builder.ToTable("organization_local_class");
        builder.HasKey(row => row.Name);
    }
}
