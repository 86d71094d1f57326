using Celadon.Storage.Backups;
using Celadon.Storage.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Celadon.Storage.Keys;

/// <summary>A key of the program, as its framework writes it.</summary>
internal sealed class ProgramKey
{
    public required string Name { get; init; }

    public required string Xml { get; init; }
}

internal sealed class ProgramKeyTable : IEntityTypeConfiguration<ProgramKey>
{
    public void Configure(EntityTypeBuilder<ProgramKey> builder)
    {
        builder.ToTable("storage_key");
        builder.IsOutsideHistory("Keys the program makes for itself and changes by itself; no business record.");
        builder.IsOutsideBackup("With them sessions can be made; a backup is copied to more places than they should be.");
        builder.HasKey(key => key.Name);
    }
}
