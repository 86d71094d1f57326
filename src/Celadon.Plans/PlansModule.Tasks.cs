using Celadon.Organization.Permissions;
using Celadon.Plans.Tasks;
using Celadon.Plans.Tasks.Export;
using Celadon.Storage;

namespace Celadon.Plans;

public sealed partial class PlansModule
{
    /// <summary>The tasks for which a unit of the actor's reach answers, or which it supports; the earliest last day first.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="filter">What is wanted.</param>
    /// <param name="asOf">The day the states are counted from.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <exception cref="NotPermittedException">The actor may see no ledger.</exception>
    public Task<IReadOnlyList<PlanTask>> TasksAsync(Actor actor, TaskFilter filter, DateOnly asOf, CancellationToken cancellation = default) =>
        _tasks.Shelf.ListAsync(actor, filter, asOf, cancellation);

    /// <summary>Everything of one task.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="taskId">The task.</param>
    /// <param name="asOf">The day the state is counted from.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <returns>Null where there is no such task, or it does not concern the actor.</returns>
    /// <exception cref="NotPermittedException">The actor may see no ledger.</exception>
    public Task<PlanTask?> TaskAsync(Actor actor, string taskId, DateOnly asOf, CancellationToken cancellation = default) =>
        _tasks.Shelf.FindAsync(actor, taskId, asOf, cancellation);

    /// <summary>What a form for a task can offer this actor.</summary>
    /// <param name="actor">Who writes.</param>
    /// <param name="planId">The plan whose measures are wanted; null for none.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <exception cref="NotPermittedException">The actor may make no task.</exception>
    public Task<TaskChoices> TaskChoicesAsync(Actor actor, string? planId, CancellationToken cancellation = default) =>
        _tasks.ChoicesAsync(actor, planId, cancellation);

    /// <summary>Makes a task.</summary>
    /// <param name="actor">Who writes; every unit, plan and measure named is checked against their reach.</param>
    /// <param name="draft">The task as written.</param>
    /// <param name="cancellation">Stops it; then nothing is kept.</param>
    /// <returns>The task, or why it was not kept.</returns>
    /// <exception cref="NotPermittedException">The actor may make no task.</exception>
    public Task<TaskOutcome> AddTaskAsync(Actor actor, TaskDraft draft, CancellationToken cancellation = default) => _tasks.AddAsync(actor, draft, cancellation);

    /// <summary>Changes a task.</summary>
    /// <param name="actor">Who writes; the task's unit before and after have to lie in their reach.</param>
    /// <param name="taskId">The task.</param>
    /// <param name="revision">The revision the form was made from.</param>
    /// <param name="draft">The task as written.</param>
    /// <param name="cancellation">Stops it; then nothing is changed.</param>
    /// <returns>The task, or why it was not changed; null where there is no such task, or it does not concern the actor.</returns>
    /// <exception cref="NotPermittedException">The actor sees the task but does not answer for it.</exception>
    /// <exception cref="StaleEditException">Somebody else changed it meanwhile.</exception>
    public Task<TaskOutcome?> EditTaskAsync(Actor actor, string taskId, int revision, TaskDraft draft, CancellationToken cancellation = default) =>
        _tasks.EditAsync(actor, taskId, revision, draft, cancellation);

    /// <summary>Withdraws a task; it stays on record.</summary>
    /// <param name="actor">Who withdraws it.</param>
    /// <param name="taskId">The task.</param>
    /// <param name="revision">The revision the form was made from.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellation">Stops it; then nothing is changed.</param>
    /// <returns>The task, or why it was not withdrawn; null where there is no such task, or it does not concern the actor.</returns>
    /// <exception cref="NotPermittedException">The actor sees the task but does not answer for it.</exception>
    /// <exception cref="StaleEditException">Somebody else changed it meanwhile.</exception>
    public Task<TaskOutcome?> WithdrawTaskAsync(Actor actor, string taskId, int revision, string reason, CancellationToken cancellation = default) =>
        _tasks.WithdrawAsync(actor, taskId, revision, reason, cancellation);

    /// <summary>Writes the tasks as filtered as an xlsx workbook, with the columns of the office's ledger as far as they are known.</summary>
    /// <param name="actor">Who asks; sees their own tasks only.</param>
    /// <param name="filter">What is wanted.</param>
    /// <param name="asOf">The day the states are counted from.</param>
    /// <param name="language">Language of the headings: zh-CN or en; any other counts as zh-CN.</param>
    /// <param name="output">Where to; stays open.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="NotPermittedException">The actor may see no ledger; nothing was written.</exception>
    public async Task ExportTasksAsync(Actor actor, TaskFilter filter, DateOnly asOf, string language, Stream output, CancellationToken cancellation = default) =>
        await TaskWorkbook.WriteAsync(await TasksAsync(actor, filter, asOf, cancellation), asOf, language, output, cancellation);
}
