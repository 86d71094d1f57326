using Celadon.Plans.Tasks.Instructions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Celadon.Plans.Tasks.Stored;

internal sealed class TaskTable : IEntityTypeConfiguration<TaskRow>
{
    public void Configure(EntityTypeBuilder<TaskRow> builder)
    {
        builder.ToTable("plans_task");
        builder.HasKey(task => task.Id);
        builder.HasIndex(task => new { task.PlanId, task.Code }).IsUnique();
        builder.HasOne<InstructionRow>().WithMany().HasForeignKey(task => task.InstructionId);
        builder.HasMany(task => task.Supporting).WithOne().HasForeignKey(part => part.TaskId);
        builder.HasMany(task => task.Milestones).WithOne().HasForeignKey(part => part.TaskId);
        builder.HasMany(task => task.Years).WithOne().HasForeignKey(part => part.TaskId);
    }
}

internal sealed class TaskSupportTable : IEntityTypeConfiguration<TaskSupportRow>
{
    public void Configure(EntityTypeBuilder<TaskSupportRow> builder)
    {
        builder.ToTable("plans_task_support");
        builder.HasKey(part => new { part.TaskId, part.Position });
    }
}

internal sealed class TaskMilestoneTable : IEntityTypeConfiguration<TaskMilestoneRow>
{
    public void Configure(EntityTypeBuilder<TaskMilestoneRow> builder)
    {
        builder.ToTable("plans_task_milestone");
        builder.HasKey(part => new { part.TaskId, part.Position });
    }
}

internal sealed class TaskYearTable : IEntityTypeConfiguration<TaskYearRow>
{
    public void Configure(EntityTypeBuilder<TaskYearRow> builder)
    {
        builder.ToTable("plans_task_year");
        builder.HasKey(part => new { part.TaskId, part.Position });
    }
}
