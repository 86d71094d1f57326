using Celadon.Plans.Deadlines;
using Celadon.Plans.Export;
using Celadon.Plans.Ledger;

namespace Celadon.Plans;

public sealed partial class PlansModule
{
    /// <summary>All plans, the latest period first.</summary>
    public Task<IReadOnlyList<PlanSummary>> PlansAsync(CancellationToken cancellation = default) => _shelf.SummariesAsync(cancellation);

    /// <summary>A plan's ledger as filtered.</summary>
    /// <returns>Null where there is no such plan.</returns>
    public async Task<LedgerView?> LedgerAsync(string planId, LedgerFilter filter, DateOnly asOf, CancellationToken cancellation = default) =>
        await _shelf.FindAsync(planId, asOf, cancellation) is { } book ? LedgerQuery.Run(book, filter) : null;

    /// <summary>Everything of one measure.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="measureCode">The measure's code: M11.</param>
    /// <param name="asOf">The day the deadline states are counted from.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <returns>Null where there is no such plan or measure.</returns>
    public async Task<MeasureView?> MeasureAsync(string planId, string measureCode, DateOnly asOf, CancellationToken cancellation = default) =>
        await _shelf.FindAsync(planId, asOf, cancellation) is { } book ? book.MeasureView(measureCode) : null;

    /// <summary>What falls due when.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="asOf">The day the deadline states are counted from.</param>
    /// <param name="year">One year only; null for the whole period.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <returns>Null where there is no such plan.</returns>
    public async Task<DeadlineCalendar?> DeadlinesAsync(string planId, DateOnly asOf, int? year = null, CancellationToken cancellation = default) =>
        await _shelf.FindAsync(planId, asOf, cancellation) is { } book ? CalendarOfDeadlines.Of(book, year) : null;

    /// <summary>Writes the ledger as filtered as an xlsx workbook.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="filter">What is wanted.</param>
    /// <param name="asOf">The day the deadline states are counted from.</param>
    /// <param name="language">Language of the headings: zh-CN or en; any other counts as zh-CN.</param>
    /// <param name="output">Where to; stays open.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <returns>False where there is no such plan; then nothing was written.</returns>
    public async Task<bool> ExportLedgerAsync(string planId, LedgerFilter filter, DateOnly asOf, string language, Stream output, CancellationToken cancellation = default)
    {
        if (await LedgerAsync(planId, filter, asOf, cancellation) is not { } view)
        {
            return false;
        }

        await LedgerWorkbook.WriteAsync(view, LedgerWords.In(language), output, cancellation);
        return true;
    }
}
