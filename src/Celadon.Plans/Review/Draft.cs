using Celadon.Organization.Units;
using Celadon.PlanReader.Ledger;

namespace Celadon.Plans.Review;

/// <summary>A read plan under review, on its way to the ledger.</summary>
/// <param name="Id">That of the kept document it was read from.</param>
/// <param name="FileName">The document's file.</param>
/// <param name="Sha256">SHA-256 of the document's bytes, lower-case hexadecimal.</param>
/// <param name="Text">The text; every span points into it.</param>
/// <param name="Parts">All parts in reading order, also those rejected or replaced.</param>
/// <param name="Unread">What was not understood, in reading order.</param>
/// <param name="Units">Units the city's register does not know, with what was decided about them.</param>
/// <param name="PlanId">The plan it was adopted as; null while it is under review.</param>
/// <param name="Amends">The adopted plan it amends; null where it is a new one.</param>
/// <param name="LastStep">The step that can be taken back; null where there is none.</param>
/// <param name="Started">Who began the review, and when.</param>
public sealed record Draft(
    string Id,
    string FileName,
    string Sha256,
    string Text,
    IReadOnlyList<DraftPart> Parts,
    IReadOnlyList<DraftUnread> Unread,
    IReadOnlyList<ProposedUnit> Units,
    string? PlanId,
    string? Amends,
    ReviewStep? LastStep,
    ReviewMark Started)
{
    /// <summary>True once it is a ledger; then nothing in it changes any more.</summary>
    public bool IsAdopted => PlanId is not null;

    /// <summary>Title, number, issuer and dates as they stand.</summary>
    public PlanFrame Frame => Parts.Select(part => part.Content).OfType<DraftedFrame>().Single().Frame;

    /// <summary>Parts that go into the ledger.</summary>
    public IEnumerable<DraftPart> Live => Parts.Where(part => part.IsLive);

    /// <summary>How many parts somebody has decided about.</summary>
    public int Decided => Parts.Count(part => part.IsLive && !part.IsPending);

    /// <summary>How many parts go into the ledger.</summary>
    public int Total => Parts.Count(part => part.IsLive);

    /// <summary>How many unread places are still open.</summary>
    public int OpenUnread => Unread.Count(item => item.State == DraftUnreadState.Open);

    /// <summary>A part by its number; null where there is none.</summary>
    public DraftPart? Part(int number) => Parts.FirstOrDefault(part => part.Number == number);

    /// <summary>The parts under a measure or safeguard, in reading order.</summary>
    public IEnumerable<DraftPart> Under(int parent) => Parts.Where(part => part.Parent == parent);
}

/// <summary>A unit the plan names and the city's register did not know on the plan's date.</summary>
/// <param name="Name">Its name as the plan has it.</param>
/// <param name="Kind">What it seems to be, by the ending of its name.</param>
/// <param name="Parts">Numbers of the duties that name it.</param>
/// <param name="UnitId">The registered unit it was confirmed to be; null while it is only proposed.</param>
/// <param name="UnitName">That unit's name.</param>
/// <param name="IsNew">True where the unit was entered into the register for it.</param>
/// <param name="By">Who confirmed, and when; null while it is only proposed.</param>
public sealed record ProposedUnit(string Name, RegisteredUnitKind Kind, IReadOnlyList<int> Parts, string? UnitId, string? UnitName, bool IsNew, ReviewMark? By)
{
    /// <summary>True once somebody has said what it is.</summary>
    public bool IsConfirmed => UnitId is not null;
}

/// <summary>A step of a review.</summary>
/// <param name="Number">From 1.</param>
/// <param name="What">The stable name of the verb: <c>plans.accept</c>.</param>
/// <param name="By">Who, and when.</param>
public sealed record ReviewStep(int Number, string What, ReviewMark By);
