namespace Celadon.Storage.History.Verification;

/// <summary>The first place where the chain does not hold, as it reads now.</summary>
/// <param name="Fault">What does not hold.</param>
/// <param name="Number">The entry's number; of a gap, the number that is missing.</param>
/// <param name="At">When, as the entry says.</param>
/// <param name="ActorName">Who, as the entry says.</param>
/// <param name="What">The act, as the entry says.</param>
/// <param name="Table">The table, as the entry says.</param>
/// <param name="Key">The row's key, as the entry says.</param>
public sealed record BrokenLink(LinkFault Fault, long Number, string At, string ActorName, string What, string Table, string Key);

/// <summary>Why an entry does not hold.</summary>
public enum LinkFault
{
    /// <summary>An entry is missing: the numbers jump.</summary>
    Missing,

    /// <summary>It does not name the hash of the entry before it.</summary>
    OtherPrevious,

    /// <summary>Its own hash is not the hash of what it says.</summary>
    OtherHash,

    /// <summary>It holds bytes that the program never writes.</summary>
    Unreadable,
}
