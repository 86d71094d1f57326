using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Celadon.Plans.OfficialText;

internal sealed class OfficialTextTable : IEntityTypeConfiguration<OfficialTextRow>
{
    public void Configure(EntityTypeBuilder<OfficialTextRow> builder)
    {
        builder.ToTable("plans_official_text");
        builder.HasKey(text => text.PlanId);
    }
}

internal sealed class SentenceTable : IEntityTypeConfiguration<SentenceRow>
{
    public void Configure(EntityTypeBuilder<SentenceRow> builder)
    {
        builder.ToTable("plans_official_sentence");
        builder.HasKey(sentence => new { sentence.PlanId, sentence.Sha256 });
    }
}
