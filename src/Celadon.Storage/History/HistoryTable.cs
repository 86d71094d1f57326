using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Celadon.Storage.History;

internal sealed class HistoryTable : IEntityTypeConfiguration<HistoryRow>
{
    internal const string Name = "storage_history";

    public void Configure(EntityTypeBuilder<HistoryRow> builder)
    {
        builder.ToTable(Name);
        builder.IsOutsideHistory("It is the history; the chain guards it.");
        builder.HasKey(entry => entry.Number);
        builder.Property(entry => entry.Number).ValueGeneratedNever();
        builder.HasIndex(entry => new { entry.TableName, entry.RecordKey });
        builder.HasIndex(entry => entry.At);
    }
}
