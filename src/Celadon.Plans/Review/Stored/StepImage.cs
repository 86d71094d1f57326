namespace Celadon.Plans.Review.Stored;

/// <summary>What a step touched, as it was before.</summary>
/// <param name="Parts">Parts that were there, whole.</param>
/// <param name="NewParts">Numbers of parts the step made.</param>
/// <param name="Unread">Unread places, whole.</param>
internal sealed record StepImage(IReadOnlyList<DraftPartRow> Parts, IReadOnlyList<int> NewParts, IReadOnlyList<DraftUnreadRow> Unread)
{
    /// <summary>True where both touched the same thing: then the earlier cannot be taken back before the later.</summary>
    internal bool Touches(StepImage other) =>
        PartNumbers.Intersect(other.PartNumbers).Any() || Unread.Any(mine => other.Unread.Any(theirs => theirs.Number == mine.Number));

    private IEnumerable<int> PartNumbers => Parts.Select(part => part.Number).Concat(NewParts);
}
