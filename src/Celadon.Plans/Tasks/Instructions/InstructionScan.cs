using Celadon.Storage.Attachments;

namespace Celadon.Plans.Tasks.Instructions;

/// <summary>A scan (扫描件) of an instruction or minutes, as somebody may see it.</summary>
/// <param name="File">The attached file; its id is the scan's name in addresses.</param>
/// <param name="AddedBy">Who added it.</param>
/// <param name="Withdrawal">Its withdrawal: then it can no longer be opened; null while it stands.</param>
public sealed record InstructionScan(Attachment File, string AddedBy, ScanWithdrawal? Withdrawal);

/// <summary>A scan's withdrawal: that it was there stays on record.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who.</param>
/// <param name="Reason">Why.</param>
public sealed record ScanWithdrawal(DateTimeOffset At, string By, string Reason);

/// <summary>What came of a scan: done, or refused with why.</summary>
/// <param name="Problem">What is wrong with it as a scan; null where nothing is.</param>
/// <param name="Refusal">Why the file was not taken; null where it was, or was not looked at.</param>
public sealed record ScanOutcome(TaskProblem? Problem, AttachmentRefusal? Refusal)
{
    /// <summary>True where it was done.</summary>
    public bool IsDone => Problem is null && Refusal is null;

    /// <summary>Found – expected – what to do, beginning with the code; empty where it was done.</summary>
    /// <param name="language">zh-CN or en; any other counts as zh-CN.</param>
    public string MessageIn(string language) => Problem?.MessageIn(language) ?? (Refusal is null ? "" : Refusal.Code + " " + Refusal.MessageIn(language));
}
