using Celadon.Plans.Readings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Celadon.Plans.Review.Stored;

internal sealed class DraftTable : IEntityTypeConfiguration<DraftRow>
{
    public void Configure(EntityTypeBuilder<DraftRow> builder)
    {
        builder.ToTable("plans_draft");
        builder.HasKey(draft => draft.Id);
        builder.HasOne<ReadingRow>().WithOne().HasForeignKey<DraftRow>(draft => draft.Id);
        builder.HasMany(draft => draft.Parts).WithOne().HasForeignKey(part => part.DraftId);
        builder.HasMany(draft => draft.Unread).WithOne().HasForeignKey(item => item.DraftId);
        builder.HasMany(draft => draft.Units).WithOne().HasForeignKey(unit => unit.DraftId);
        builder.HasMany<DraftStepRow>().WithOne().HasForeignKey(step => step.DraftId);
    }
}

internal sealed class DraftPartTable : IEntityTypeConfiguration<DraftPartRow>
{
    public void Configure(EntityTypeBuilder<DraftPartRow> builder)
    {
        builder.ToTable("plans_draft_part");
        builder.HasKey(part => new { part.DraftId, part.Number });
    }
}

internal sealed class DraftUnreadTable : IEntityTypeConfiguration<DraftUnreadRow>
{
    public void Configure(EntityTypeBuilder<DraftUnreadRow> builder)
    {
        builder.ToTable("plans_draft_unread");
        builder.HasKey(item => new { item.DraftId, item.Number });
    }
}

internal sealed class DraftUnitTable : IEntityTypeConfiguration<DraftUnitRow>
{
    public void Configure(EntityTypeBuilder<DraftUnitRow> builder)
    {
        builder.ToTable("plans_draft_unit");
        builder.HasKey(unit => new { unit.DraftId, unit.Name });
    }
}

internal sealed class DraftStepTable : IEntityTypeConfiguration<DraftStepRow>
{
    public void Configure(EntityTypeBuilder<DraftStepRow> builder)
    {
        builder.ToTable("plans_draft_step");
        builder.HasKey(step => new { step.DraftId, step.Number });
    }
}
