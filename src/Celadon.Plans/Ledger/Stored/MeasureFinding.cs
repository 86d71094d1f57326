using Celadon.Organization.Permissions;

namespace Celadon.Plans.Ledger.Stored;

/// <summary>
/// Finds measures that something else names by code: in the ledger, or withdrawn in the last edition that had them, so that what hangs
/// under a measure never loses sight of it. Opens each plan once.
/// </summary>
/// <param name="ledgers">The stored ledgers.</param>
/// <param name="actor">Who asks; what they may not see is not found.</param>
/// <param name="asOf">The day whose editions are wanted; null takes the present ones.</param>
internal sealed class MeasureFinding(LedgerShelf ledgers, Actor actor, DateOnly? asOf)
{
    private readonly Dictionary<string, LedgerBook?> _books = [];
    private readonly Dictionary<(string Plan, string Measure), (PlanSummary Plan, LedgerMeasure Measure)?> _withdrawn = [];

    /// <summary>A plan's book; null where it is not there for the actor.</summary>
    internal async Task<LedgerBook?> BookAsync(string planId, CancellationToken cancellation)
    {
        if (!_books.TryGetValue(planId, out LedgerBook? book))
        {
            _books[planId] = book = await ledgers.FindAsync(actor, planId, asOf, cancellation);
        }

        return book;
    }

    /// <summary>A measure with its plan; null where it is not there for the actor.</summary>
    internal async Task<(PlanSummary Plan, LedgerMeasure Measure)?> FindAsync(string planId, string measureCode, CancellationToken cancellation)
    {
        LedgerBook? book = await BookAsync(planId, cancellation);
        if (book?.Measures.FirstOrDefault(measure => measure.Code == measureCode) is { } inForce)
        {
            return (book.Plan, inForce);
        }

        if (!_withdrawn.TryGetValue((planId, measureCode), out (PlanSummary Plan, LedgerMeasure Measure)? found))
        {
            found = await ledgers.WithdrawnAsync(actor, planId, measureCode, asOf, cancellation) is { } view ? (book?.Plan ?? view.Plan, view.Measure) : null;
            _withdrawn[(planId, measureCode)] = found;
        }

        return found;
    }
}
