using Celadon.Storage.History;
using Celadon.Storage.History.Book;

namespace Celadon.Plans.Tasks.Instructions;

/// <summary>A leader's written instruction (批示) or minutes of a meeting (会议纪要), from which tasks come, as somebody may see it.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Revision">How often it was changed; a form carries it.</param>
/// <param name="Draft">What is written down.</param>
/// <param name="RecordedBy">Who recorded it.</param>
/// <param name="ChangedAt">The last change, UTC.</param>
public sealed record Instruction(string Id, int Revision, InstructionDraft Draft, string RecordedBy, DateTimeOffset ChangedAt)
{
    /// <summary>The rows whose history is this instruction's.</summary>
    public IReadOnlyList<RecordReference> Records =>
        [new("plans_instruction", RecordKey.Of(Id)), new("plans_instruction_scan", RecordKey.Of(Id), WithThoseBelow: true)];
}

/// <summary>An instruction or minutes as somebody writes it down, before it is checked.</summary>
public sealed record InstructionDraft
{
    /// <summary>Which of the two it is.</summary>
    public InstructionKind Kind { get; init; }

    /// <summary>Day of the instruction or the meeting; needed.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Who instructed, or which meeting; needed.</summary>
    public string Who { get; init; } = "";

    /// <summary>Its number (编号、文号); null where it has none.</summary>
    public string? Number { get; init; }

    /// <summary>What it is about; needed.</summary>
    public string Subject { get; init; } = "";

    /// <summary>What was instructed or minuted, as far as it was written down.</summary>
    public string? Words { get; init; }
}

/// <summary>What sort of instruction.</summary>
public enum InstructionKind
{
    /// <summary>A leader's written instruction (批示).</summary>
    WrittenInstruction,

    /// <summary>Minutes of a meeting (会议纪要).</summary>
    MeetingMinutes,
}

/// <summary>What came of an instruction as written: kept, or refused with the problems.</summary>
/// <param name="InstructionId">The instruction; null where it was refused.</param>
/// <param name="Problems">Why it was refused; empty where it was kept.</param>
public sealed record InstructionOutcome(string? InstructionId, IReadOnlyList<TaskProblem> Problems);
