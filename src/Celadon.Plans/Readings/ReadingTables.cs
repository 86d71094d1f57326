using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Celadon.Plans.Readings;

internal sealed class ReadingTable : IEntityTypeConfiguration<ReadingRow>
{
    public void Configure(EntityTypeBuilder<ReadingRow> builder)
    {
        builder.ToTable("plans_reading");
        builder.HasKey(reading => reading.Id);
        builder.HasIndex(reading => reading.Sha256).IsUnique();
    }
}

internal sealed class ReadingContentTable : IEntityTypeConfiguration<ReadingContentRow>
{
    public void Configure(EntityTypeBuilder<ReadingContentRow> builder)
    {
        builder.ToTable("plans_reading_content");
        builder.HasKey(content => content.ReadingId);
        builder.HasOne<ReadingRow>().WithOne().HasForeignKey<ReadingContentRow>(content => content.ReadingId);
    }
}
