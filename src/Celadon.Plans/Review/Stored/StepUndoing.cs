using Celadon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Celadon.Plans.Review.Stored;

/// <summary>Takes a step of a review back: everything it touched becomes what it was before.</summary>
internal static class StepUndoing
{
    /// <summary>Prepares the undoing in an open unit of work.</summary>
    /// <returns>What hinders it; null where it only has to be saved.</returns>
    internal static async Task<ReviewFault?> DoAsync(CeladonDb db, DraftRow draft, int? number, DateTimeOffset now, CancellationToken cancellation)
    {
        List<DraftStepRow> steps = await db.Set<DraftStepRow>()
            .Where(step => step.DraftId == draft.Id && step.UndoneAt == null && (number == null || step.Number >= number))
            .OrderByDescending(step => step.Number).Take(number is null ? 1 : int.MaxValue).ToListAsync(cancellation);
        if (steps.LastOrDefault() is not { } step || (number is not null && step.Number != number))
        {
            return new ReviewFault("", ReviewFaultKind.NothingToUndo);
        }

        StepImage before = DraftJson.Read<StepImage>(step.Before);
        if (steps.SkipLast(1).Any(later => DraftJson.Read<StepImage>(later.Before).Touches(before)))
        {
            return new ReviewFault("", ReviewFaultKind.NothingToUndo);
        }

        foreach (int made in before.NewParts)
        {
            DraftPartRow row = draft.Parts.Single(part => part.Number == made);
            draft.Parts.Remove(row);
            db.Remove(row);
        }

        foreach (DraftPartRow image in before.Parts)
        {
            Restore(db, draft.Parts.Single(part => part.Number == image.Number), image);
        }

        foreach (DraftUnreadRow image in before.Unread)
        {
            Restore(db, draft.Unread.Single(item => item.Number == image.Number), image);
        }

        step.UndoneAt = now;
        return null;
    }

    private static void Restore<T>(CeladonDb db, T row, T image)
        where T : class, IRevised
    {
        // The count of changes goes on: a form made before the undoing is stale too.
        image.Revision = row.Revision;
        db.Entry(row).CurrentValues.SetValues(image);
    }
}
