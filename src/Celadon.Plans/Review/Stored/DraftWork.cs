using Celadon.Organization.Permissions;
using Celadon.PlanReader;
using Celadon.Storage;

namespace Celadon.Plans.Review.Stored;

/// <summary>One step under way: what it touches is noted as it was, before it changes.</summary>
internal sealed class DraftWork(DraftRow draft, string text, Actor actor, DateTimeOffset now)
{
    private readonly Dictionary<int, DraftPartRow> _parts = [];
    private readonly Dictionary<int, DraftUnreadRow> _unread = [];
    private readonly List<int> _new = [];
    private readonly List<ReviewFault> _faults = [];

    internal DraftRow Draft => draft;

    internal string Text => text;

    internal IReadOnlyList<ReviewFault> Faults => _faults;

    internal bool HasTouched => _parts.Count + _unread.Count + _new.Count > 0;

    internal int? Made { get; set; }

    internal string Before => DraftJson.Write(new StepImage([.. _parts.Values], _new, [.. _unread.Values]));

    internal void Refuse(ReviewFaultKind kind, string field = "") => _faults.Add(new ReviewFault(field, kind));

    internal void Refuse(IEnumerable<ReviewFault> faults) => _faults.AddRange(faults);

    /// <summary>A part as the form saw it.</summary>
    /// <exception cref="StaleEditException">Somebody changed it since.</exception>
    internal DraftPartRow Part(int number, int? revision)
    {
        DraftPartRow row = draft.Parts.Single(part => part.Number == number);
        if (revision is { } seen)
        {
            CeladonDb.Expect(row, seen);
        }

        return row;
    }

    /// <summary>Goes on only with a part that was neither rejected nor replaced.</summary>
    internal bool IsInForce(DraftPartRow row)
    {
        if (row.State is DraftPartState.Rejected or DraftPartState.Split or DraftPartState.Merged)
        {
            Refuse(ReviewFaultKind.NotInForce);
            return false;
        }

        return true;
    }

    internal DraftUnreadRow Unread(int number, int? revision)
    {
        DraftUnreadRow row = draft.Unread.Single(item => item.Number == number);
        if (revision is { } seen)
        {
            CeladonDb.Expect(row, seen);
        }

        return row;
    }

    /// <summary>Notes a part as it is, since the step builds upon it or changes it.</summary>
    internal void Note(DraftPartRow row)
    {
        if (!_new.Contains(row.Number))
        {
            _parts.TryAdd(row.Number, DraftJson.Read<DraftPartRow>(DraftJson.Write(row)));
        }
    }

    internal void Decide(DraftPartRow row, DraftPartState state, string? reason = null)
    {
        Note(row);
        (row.State, row.Reason) = (state, reason);
        (row.ActorId, row.ActorName, row.DecidedAt) = (actor.AccountId, actor.Name, now);
    }

    internal void Decide(DraftUnreadRow row, DraftUnreadState state, int? part, string? reason)
    {
        _unread.TryAdd(row.Number, DraftJson.Read<DraftUnreadRow>(DraftJson.Write(row)));
        (row.State, row.Part, row.Reason) = (state, part, reason);
        (row.ActorId, row.ActorName, row.DecidedAt) = state == DraftUnreadState.Open ? default((string?, string?, DateTimeOffset?)) : (actor.AccountId, actor.Name, now);
    }

    /// <summary>Puts a part under review that the reader did not make.</summary>
    internal DraftPartRow Make(int? parent, DraftPartKind kind, TextSpan span, DraftContent content, DraftPartState state, int? cameFrom)
    {
        var row = new DraftPartRow
        {
            DraftId = draft.Id,
            Number = ++draft.LastPart,
            Parent = parent,
            Kind = kind,
            SpanStart = span.Start,
            SpanEnd = span.End,
            Content = DraftJson.Write(content),
            State = state,
            CameFrom = cameFrom,
            ActorId = state == DraftPartState.Pending ? null : actor.AccountId,
            ActorName = state == DraftPartState.Pending ? null : actor.Name,
            DecidedAt = state == DraftPartState.Pending ? null : now,
        };
        draft.Parts.Add(row);
        _new.Add(row.Number);
        return row;
    }

    /// <summary>What was understood as a part is open again when the part goes.</summary>
    internal void Reopen(int part)
    {
        foreach (DraftUnreadRow item in draft.Unread.Where(item => item.State == DraftUnreadState.Understood && item.Part == part))
        {
            Decide(item, DraftUnreadState.Open, null, null);
        }
    }
}
