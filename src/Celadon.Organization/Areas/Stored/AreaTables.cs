using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Celadon.Organization.Areas.Stored;

internal sealed class AreaTable : IEntityTypeConfiguration<AreaRow>
{
    public void Configure(EntityTypeBuilder<AreaRow> builder)
    {
        builder.ToTable("organization_area");
        builder.HasKey(area => area.Id);
        builder.HasOne<AreaRow>().WithMany().HasForeignKey(area => area.ParentId);
        builder.HasMany(area => area.Codes).WithOne().HasForeignKey(code => code.AreaId);
        builder.HasMany(area => area.Aliases).WithOne().HasForeignKey(alias => alias.AreaId);
    }
}

internal sealed class AreaCodeTable : IEntityTypeConfiguration<AreaCodeRow>
{
    public void Configure(EntityTypeBuilder<AreaCodeRow> builder)
    {
        builder.ToTable("organization_area_code");
        builder.HasKey(code => new { code.AreaId, code.Position });
        // Not unique: platforms give one code to two places, and that is to be seen, not refused.
        builder.HasIndex(code => new { code.Scheme, code.Code });
    }
}

internal sealed class AreaAliasTable : IEntityTypeConfiguration<AreaAliasRow>
{
    public void Configure(EntityTypeBuilder<AreaAliasRow> builder)
    {
        builder.ToTable("organization_area_alias");
        builder.HasKey(alias => new { alias.AreaId, alias.Position });
    }
}
