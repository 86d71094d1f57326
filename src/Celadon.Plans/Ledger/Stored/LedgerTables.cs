using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Celadon.Plans.Ledger.Stored;

internal sealed class PlanTable : IEntityTypeConfiguration<PlanRow>
{
    public void Configure(EntityTypeBuilder<PlanRow> builder)
    {
        builder.ToTable("plans_plan");
        builder.HasKey(plan => plan.Id);
        builder.HasMany(plan => plan.Groups).WithOne().HasForeignKey(group => group.PlanId);
        builder.HasMany(plan => plan.Measures).WithOne().HasForeignKey(measure => measure.PlanId);
        builder.HasMany(plan => plan.Safeguards).WithOne().HasForeignKey(safeguard => safeguard.PlanId);
        builder.HasMany(plan => plan.Items).WithOne().HasForeignKey(item => item.PlanId);
        builder.HasMany(plan => plan.Sentences).WithOne().HasForeignKey(sentence => sentence.PlanId);
        builder.HasOne(plan => plan.OfficialText).WithOne().HasForeignKey<OfficialText.OfficialTextRow>(text => text.PlanId);
    }
}

internal sealed class GroupTable : IEntityTypeConfiguration<GroupRow>
{
    public void Configure(EntityTypeBuilder<GroupRow> builder)
    {
        builder.ToTable("plans_group");
        builder.HasKey(group => new { group.PlanId, group.Number });
    }
}

internal sealed class MeasureTable : IEntityTypeConfiguration<MeasureRow>
{
    public void Configure(EntityTypeBuilder<MeasureRow> builder)
    {
        builder.ToTable("plans_measure");
        builder.HasKey(measure => new { measure.PlanId, measure.Code });
        builder.HasMany(measure => measure.Duties).WithOne().HasForeignKey(duty => new { duty.PlanId, duty.MeasureCode });
    }
}

internal sealed class DutyTable : IEntityTypeConfiguration<DutyRow>
{
    public void Configure(EntityTypeBuilder<DutyRow> builder)
    {
        builder.ToTable("plans_duty");
        builder.HasKey(duty => new { duty.PlanId, duty.MeasureCode, duty.Position });
        builder.HasMany(duty => duty.Executors).WithOne().HasForeignKey(executor => new { executor.PlanId, executor.MeasureCode, executor.DutyPosition });
    }
}

internal sealed class DutyExecutorTable : IEntityTypeConfiguration<DutyExecutorRow>
{
    public void Configure(EntityTypeBuilder<DutyExecutorRow> builder)
    {
        builder.ToTable("plans_duty_executor");
        builder.HasKey(executor => new { executor.PlanId, executor.MeasureCode, executor.DutyPosition, executor.Position });
    }
}

internal sealed class SafeguardTable : IEntityTypeConfiguration<SafeguardRow>
{
    public void Configure(EntityTypeBuilder<SafeguardRow> builder)
    {
        builder.ToTable("plans_safeguard");
        builder.HasKey(safeguard => new { safeguard.PlanId, safeguard.Code });
    }
}

internal sealed class ItemTable : IEntityTypeConfiguration<ItemRow>
{
    public void Configure(EntityTypeBuilder<ItemRow> builder)
    {
        builder.ToTable("plans_item");
        builder.HasKey(item => new { item.PlanId, item.Code });
        builder.HasMany(item => item.Conditions).WithOne().HasForeignKey(condition => new { condition.PlanId, condition.ItemCode });
        builder.OwnsOne(item => item.Figure, figure =>
        {
            // As text, since the database's own decimal would print 41 as 41.0, and decimals are said as written.
            figure.Property(number => number.Number).HasConversion<string>();
            figure.Property(number => number.UpperNumber).HasConversion<string>();
        });
        builder.OwnsOne(item => item.Deadline);
    }
}

internal sealed class ConditionTable : IEntityTypeConfiguration<ConditionRow>
{
    public void Configure(EntityTypeBuilder<ConditionRow> builder)
    {
        builder.ToTable("plans_condition");
        builder.HasKey(condition => new { condition.PlanId, condition.ItemCode, condition.Position });
    }
}
