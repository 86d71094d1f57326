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
        builder.HasKey(key => key.Name);
    }
}
