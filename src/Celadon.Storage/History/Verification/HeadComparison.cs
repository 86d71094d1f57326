namespace Celadon.Storage.History.Verification;

/// <summary>A head kept outside the system beside the history as it is now.</summary>
/// <param name="Head">The head.</param>
/// <param name="Answer">What the comparison says.</param>
public sealed record HeadComparison(ChainHead Head, HeadAnswer Answer);

/// <summary>What the comparison with a head says.</summary>
public enum HeadAnswer
{
    /// <summary>The entry of that number still has that hash.</summary>
    Same,

    /// <summary>The entry of that number has another hash: something before it was changed and the chain made anew.</summary>
    OtherHash,

    /// <summary>The history ends before that number: entries were taken off its end, or an older backup was put in its place.</summary>
    Shorter,

    /// <summary>The head belongs to another database.</summary>
    OtherDatabase,
}
