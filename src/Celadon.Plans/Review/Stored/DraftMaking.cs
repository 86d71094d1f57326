using Celadon.Organization.Units;
using Celadon.PlanReader;
using Celadon.Plans.Readings;

namespace Celadon.Plans.Review.Stored;

/// <summary>Makes a draft out of its rows.</summary>
internal static class DraftMaking
{
    internal static Draft Of(DraftRow row, ReadingRow reading, string text, DraftStepRow? last, UnitRegister register)
    {
        DraftPart[] parts = [.. row.Parts.Select(Part).OrderBy(part => part.Span.Start).ThenBy(part => part.Kind).ThenBy(part => part.Number)];
        var draft = new Draft(
            row.Id,
            reading.FileName,
            reading.Sha256,
            text,
            parts,
            [.. row.Unread.OrderBy(item => item.SpanStart).ThenBy(item => item.Number).Select(Unread)],
            [],
            row.PlanId,
            row.Amends,
            last is null ? null : new ReviewStep(last.Number, last.What, new ReviewMark(last.ActorId, last.ActorName, last.DoneAt)),
            new ReviewMark(row.ActorId, row.ActorName, row.StartedAt));
        return draft with { Units = UnitProposals.Of(draft, row.Units, register) };
    }

    private static DraftPart Part(DraftPartRow row) => new(
        row.Number,
        row.Parent,
        row.Kind,
        new TextSpan(row.SpanStart, row.SpanEnd),
        DraftJson.Read<DraftContent>(row.Content),
        row.AsRead is null ? null : DraftJson.Read<DraftContent>(row.AsRead),
        row.State,
        row.Reason,
        row.CameFrom,
        Mark(row.ActorId, row.ActorName, row.DecidedAt),
        row.Revision);

    private static DraftUnread Unread(DraftUnreadRow row) => new(
        row.Number,
        row.Words,
        new TextSpan(row.SpanStart, row.SpanEnd),
        row.Why,
        row.State,
        row.Part,
        row.Reason,
        Mark(row.ActorId, row.ActorName, row.DecidedAt),
        row.Revision);

    private static ReviewMark? Mark(string? id, string? name, DateTimeOffset? at) => id is null || name is null || at is null ? null : new ReviewMark(id, name, at.Value);
}
