using System.Globalization;
using Celadon.Organization.Permissions;
using Celadon.Plans.Ledger;
using Celadon.Plans.Ledger.Stored;
using Celadon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Plans.SummingUp;

/// <summary>Names who sums up a measure. Of shared duties nobody leads, so nobody is invented: the office names somebody, or the measure stays flagged.</summary>
internal sealed class SummingUpDesk(CeladonDatabase database, LedgerShelf ledgers, TimeProvider clock)
{
    private const int LongestReason = 500;

    internal async Task<SummingUpOutcome?> NameAsync(
        Actor actor, string planId, string measureCode, string? unitId, string? reason, int? revision, CancellationToken cancellation)
    {
        LedgerBook? book = await ledgers.FindAsync(actor, planId, null, cancellation);
        if (book?.Measures.FirstOrDefault(measure => measure.Code == measureCode) is not { } measure)
        {
            return null;
        }

        actor.Require(Permission.EditLedger, null);
        if (unitId is not null && !measure.Duties.SelectMany(book.Units.IdsOf).Contains(unitId))
        {
            return new SummingUpOutcome(new SummingUpRefusal(book.Units.NameOf(unitId), false));
        }

        if (reason?.Length > LongestReason)
        {
            return new SummingUpOutcome(new SummingUpRefusal(reason.Length.ToString(CultureInfo.InvariantCulture), true));
        }

        await using CeladonDb db = database.Open(actor.Act("plans.summing-up"));
        await using IDbContextTransaction whole = await db.BeginAloneAsync(cancellation);
        SummingUpRow? row = await db.Set<SummingUpRow>().SingleOrDefaultAsync(named => named.PlanId == planId && named.MeasureCode == measureCode, cancellation);
        if (row is null ? revision is not null : row.Revision != revision)
        {
            throw new StaleEditException();
        }

        row ??= db.Add(new SummingUpRow { PlanId = planId, MeasureCode = measureCode, NamedBy = "", NamedAt = default }).Entity;
        row.UnitId = unitId;
        row.NamedBy = actor.Name;
        row.NamedAt = clock.GetUtcNow();
        row.Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
        await db.SaveChangesAsync(cancellation);
        await whole.CommitAsync(cancellation);
        return new SummingUpOutcome(null);
    }

    /// <summary>The book with the named units in their measures.</summary>
    internal static async Task<LedgerBook> FillInAsync(CeladonDb db, LedgerBook book, CancellationToken cancellation)
    {
        Dictionary<string, SummingUpRow> named = await db.Set<SummingUpRow>().AsNoTracking()
            .Where(row => row.PlanId == book.Plan.Id).ToDictionaryAsync(row => row.MeasureCode, cancellation);
        return named.Count == 0 ? book : book with
        {
            Groups = [.. book.Groups.Select(group => group with
            {
                Measures = [.. group.Measures.Select(measure => named.TryGetValue(measure.Code, out SummingUpRow? row) ? With(measure, row, book.Units) : measure)],
            })],
        };
    }

    private static LedgerMeasure With(LedgerMeasure measure, SummingUpRow row, LedgerUnits units)
    {
        string name = row.UnitId is { } id ? units.NameOf(id) : "";
        // An amendment may have taken the named unit out of the measure: then the naming is shown but does not hold.
        bool hasDuty = row.UnitId is { } named && measure.Duties.SelectMany(units.IdsOf).Contains(named);
        return measure with
        {
            SummingUpUnit = hasDuty ? name : measure.SummingUpUnit,
            NamedSummingUp = new NamedSummingUp(row.UnitId, name, row.NamedBy, row.NamedAt, row.Reason, row.Revision) { IsOutOfTheMeasure = row.UnitId is not null && !hasDuty },
        };
    }
}
