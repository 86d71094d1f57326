using Celadon.Plans.Ledger.Stored;
using Celadon.Storage;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Celadon.Plans.Adoption;

/// <summary>Writes an amendment into the ledger's rows. Nothing is deleted: what the new text lacks is withdrawn.</summary>
/// <param name="db">An open unit of work inside a transaction.</param>
/// <param name="plan">The plan's rows, tracked, with everything below them.</param>
/// <param name="number">Number of the adoption under way.</param>
internal sealed class Amending(CeladonDb db, PlanRow plan, int number)
{
    /// <summary>Writes.</summary>
    /// <param name="fresh">The newer plan, recoded.</param>
    /// <param name="keeps">Codes whose ledger content stays although the text differs.</param>
    /// <param name="cancellation">Stops the writing.</param>
    internal async Task WriteAsync(PlanRow fresh, IReadOnlySet<string> keeps, CancellationToken cancellation)
    {
        Dictionary<string, MeasureRow> measures = plan.Measures.ToDictionary(row => row.Code);
        Dictionary<string, ItemRow> items = plan.Items.ToDictionary(row => row.Code);
        MeasureRow[] changedMeasures = [.. fresh.Measures.Where(row => measures.ContainsKey(row.Code) && !keeps.Contains(row.Code))];
        ItemRow[] changedItems = [.. fresh.Items.Where(row => items.ContainsKey(row.Code) && !keeps.Contains(row.Code))];

        // What hangs below is taken away first, since its keys are given again.
        db.RemoveRange(changedMeasures.SelectMany(row => measures[row.Code].Duties).SelectMany(duty => duty.Executors));
        db.RemoveRange(changedMeasures.SelectMany(row => measures[row.Code].Duties));
        db.RemoveRange(changedItems.SelectMany(row => items[row.Code].Conditions));
        db.RemoveRange(plan.Groups);
        await db.SaveChangesAsync(cancellation);
        Frame(fresh, keeps);
        foreach (MeasureRow row in fresh.Measures)
        {
            if (!measures.TryGetValue(row.Code, out MeasureRow? known))
            {
                db.Add(row);
            }
            else if (keeps.Contains(row.Code))
            {
                (known.Position, known.Number, known.Clause) = (row.Position, row.Number, row.Clause);
            }
            else
            {
                db.Entry(known).CurrentValues.SetValues(row);
                known.Duties.Clear();
                known.Duties.AddRange(row.Duties);
            }
        }

        Safeguards(fresh, keeps);
        foreach (ItemRow row in fresh.Items)
        {
            if (!items.TryGetValue(row.Code, out ItemRow? known))
            {
                db.Add(row);
            }
            else if (keeps.Contains(row.Code))
            {
                (known.Position, known.ParentCode, known.Clause, known.Heading) = (row.Position, row.ParentCode, row.Clause, row.Heading);
            }
            else
            {
                db.Entry(known).CurrentValues.SetValues(row);
                Set(db.Entry(known).Reference(item => item.Figure), row.Figure);
                Set(db.Entry(known).Reference(item => item.Deadline), row.Deadline);
                known.Conditions.Clear();
                known.Conditions.AddRange(row.Conditions);
            }
        }

        Withdraw(fresh);
        HashSet<string> there = [.. plan.Sentences.Select(row => row.Sha256)];
        db.AddRange(fresh.Sentences.Where(row => !there.Contains(row.Sha256)));
        await db.SaveChangesAsync(cancellation);
    }

    private void Frame(PlanRow fresh, IReadOnlySet<string> keeps)
    {
        plan.Version = fresh.Version;
        if (!keeps.Contains(""))
        {
            (plan.Title, plan.DocumentNumber, plan.Issuer, plan.Issued, plan.StartYear, plan.EndYear) =
                (fresh.Title, fresh.DocumentNumber, fresh.Issuer, fresh.Issued, fresh.StartYear, fresh.EndYear);
        }

        plan.Groups.Clear();
        plan.Groups.AddRange(fresh.Groups);
    }

    private void Safeguards(PlanRow fresh, IReadOnlySet<string> keeps)
    {
        Dictionary<string, SafeguardRow> safeguards = plan.Safeguards.ToDictionary(row => row.Code);
        foreach (SafeguardRow row in fresh.Safeguards)
        {
            if (!safeguards.TryGetValue(row.Code, out SafeguardRow? known))
            {
                db.Add(row);
            }
            else if (!keeps.Contains(row.Code))
            {
                db.Entry(known).CurrentValues.SetValues(row);
            }
        }
    }

    private void Withdraw(PlanRow fresh)
    {
        foreach (MeasureRow row in plan.Measures.Where(row => row.WithdrawnBy is null && fresh.Measures.All(made => made.Code != row.Code)))
        {
            row.WithdrawnBy = number;
        }

        foreach (SafeguardRow row in plan.Safeguards.Where(row => row.WithdrawnBy is null && fresh.Safeguards.All(made => made.Code != row.Code)))
        {
            row.WithdrawnBy = number;
        }

        foreach (ItemRow row in plan.Items.Where(row => row.WithdrawnBy is null && fresh.Items.All(made => made.Code != row.Code)))
        {
            row.WithdrawnBy = number;
        }
    }

    // Set in place: one row of the table stays one row of the history.
    private static void Set<TPart>(ReferenceEntry<ItemRow, TPart> reference, TPart? part)
        where TPart : class
    {
        if (reference.CurrentValue is not null && part is not null)
        {
            reference.TargetEntry!.CurrentValues.SetValues(part);
        }
        else
        {
            reference.CurrentValue = part;
        }
    }
}
