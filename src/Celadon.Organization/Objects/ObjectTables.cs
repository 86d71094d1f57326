using Celadon.Organization.Areas.Stored;
using Celadon.Organization.Units.Stored;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Celadon.Organization.Objects;

internal sealed class ObjectTable : IEntityTypeConfiguration<ObjectRow>
{
    public void Configure(EntityTypeBuilder<ObjectRow> builder)
    {
        builder.ToTable("organization_object");
        builder.HasKey(row => row.Id);
        builder.HasOne<UnitRow>().WithMany().HasForeignKey(row => row.UnitId);
        builder.HasOne<AreaRow>().WithMany().HasForeignKey(row => row.AreaId);
        builder.HasMany(row => row.Identifiers).WithOne().HasForeignKey(identifier => identifier.ObjectId);
        builder.HasMany(row => row.Names).WithOne().HasForeignKey(name => name.ObjectId);
    }
}

internal sealed class ObjectIdentifierTable : IEntityTypeConfiguration<ObjectIdentifierRow>
{
    public void Configure(EntityTypeBuilder<ObjectIdentifierRow> builder)
    {
        builder.ToTable("organization_object_identifier");
        builder.HasKey(identifier => new { identifier.ObjectId, identifier.Position });
        // The database itself keeps two objects from one number.
        builder.HasIndex(identifier => new { identifier.Scheme, identifier.Code }).IsUnique();
    }
}

internal sealed class ObjectNameTable : IEntityTypeConfiguration<ObjectNameRow>
{
    public void Configure(EntityTypeBuilder<ObjectNameRow> builder)
    {
        builder.ToTable("organization_object_name");
        builder.HasKey(name => new { name.ObjectId, name.Position });
    }
}
