using Celadon.Organization.Permissions;
using Celadon.Plans.Deadlines;
using Celadon.Plans.Export;
using Celadon.Plans.Ledger;

namespace Celadon.Plans;

public sealed partial class PlansModule
{
    /// <summary>All plans of which the actor may see something, the latest period first; none for somebody who may see nothing.</summary>
    public Task<IReadOnlyList<PlanSummary>> PlansAsync(Actor actor, CancellationToken cancellation = default) => _shelf.SummariesAsync(actor, cancellation);

    /// <summary>The plan that is meant where none is named: of the whole city, not one that serves another; the one whose years contain the day, else the latest begun.</summary>
    /// <param name="plans">Plans as <see cref="PlansAsync"/> lists them.</param>
    /// <param name="today">Today in the office.</param>
    /// <returns>Null where there is none.</returns>
    public static PlanSummary? DefaultPlan(IReadOnlyList<PlanSummary> plans, DateOnly today) => PlanChoosing.Default(plans, today);

    /// <summary>A plan's ledger as filtered, as far as it concerns the actor.</summary>
    /// <returns>Null where there is no such plan, or nothing in it concerns the actor.</returns>
    /// <exception cref="NotPermittedException">The actor may see no ledger.</exception>
    public async Task<LedgerView?> LedgerAsync(Actor actor, string planId, LedgerFilter filter, DateOnly asOf, CancellationToken cancellation = default) =>
        await _shelf.FindAsync(actor, planId, asOf, cancellation) is { } book ? LedgerQuery.Run(book, filter) : null;

    /// <summary>Everything of one measure; of a withdrawn one, what the last edition that had it says.</summary>
    /// <param name="actor">Who asks; sees what concerns the units of their reach only.</param>
    /// <param name="planId">The plan.</param>
    /// <param name="measureCode">The measure's code: M11.</param>
    /// <param name="asOf">The day the deadline states are counted from.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <returns>Null where there is no such plan or measure, or it does not concern the actor.</returns>
    /// <exception cref="NotPermittedException">The actor may see no ledger.</exception>
    public async Task<MeasureView?> MeasureAsync(Actor actor, string planId, string measureCode, DateOnly asOf, CancellationToken cancellation = default) =>
        await _shelf.FindAsync(actor, planId, asOf, cancellation) is { } book && book.MeasureView(measureCode) is { } view ? view
            : await _shelf.WithdrawnAsync(actor, planId, measureCode, asOf, cancellation);

    /// <summary>What falls due when.</summary>
    /// <param name="actor">Who asks; sees what concerns the units of their reach only.</param>
    /// <param name="planId">The plan.</param>
    /// <param name="asOf">The day the deadline states are counted from.</param>
    /// <param name="year">One year only; null for the whole period.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <returns>Null where there is no such plan, or nothing in it concerns the actor.</returns>
    /// <exception cref="NotPermittedException">The actor may see no ledger.</exception>
    public async Task<DeadlineCalendar?> DeadlinesAsync(Actor actor, string planId, DateOnly asOf, int? year = null, CancellationToken cancellation = default) =>
        await _shelf.FindAsync(actor, planId, asOf, cancellation) is { } book ? CalendarOfDeadlines.Of(book, year) : null;

    /// <summary>Writes the ledger as filtered as an xlsx workbook.</summary>
    /// <param name="actor">Who asks; sees what concerns the units of their reach only.</param>
    /// <param name="planId">The plan.</param>
    /// <param name="filter">What is wanted.</param>
    /// <param name="asOf">The day the deadline states are counted from.</param>
    /// <param name="language">Language of the headings: zh-CN or en; any other counts as zh-CN.</param>
    /// <param name="output">Where to; stays open.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <returns>False where there is no such plan, or nothing in it concerns the actor; then nothing was written.</returns>
    /// <exception cref="NotPermittedException">The actor may see no ledger; nothing was written.</exception>
    public async Task<bool> ExportLedgerAsync(Actor actor, string planId, LedgerFilter filter, DateOnly asOf, string language, Stream output, CancellationToken cancellation = default)
    {
        if (await LedgerAsync(actor, planId, filter, asOf, cancellation) is not { } view)
        {
            return false;
        }

        await LedgerWorkbook.WriteAsync(view, LedgerWords.In(language), output, cancellation);
        return true;
    }
}
