using Celadon.Plans.Tasks;
using Celadon.Plans.Tasks.Instructions;
using Celadon.Shell.AsOf;

namespace Celadon.Tasks.Instructions;

/// <summary>The form of an instruction or minutes.</summary>
public static class InstructionForm
{
    /// <summary>Its fields.</summary>
    public static IReadOnlyList<string> Fields { get; } =
    [
        nameof(InstructionDraft.Kind), nameof(InstructionDraft.Day), nameof(InstructionDraft.Who),
        nameof(InstructionDraft.Number), nameof(InstructionDraft.Subject), nameof(InstructionDraft.Words),
    ];

    /// <summary>The form of an instruction as it stands.</summary>
    /// <param name="draft">The instruction.</param>
    public static TaskForm Of(InstructionDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return TaskForm.With(
            new Dictionary<string, string?>
            {
                [nameof(draft.Kind)] = draft.Kind.ToString(),
                [nameof(draft.Day)] = draft.Day is { } day ? AsOfDate.Write(day) : null,
                [nameof(draft.Who)] = draft.Who,
                [nameof(draft.Number)] = draft.Number,
                [nameof(draft.Subject)] = draft.Subject,
                [nameof(draft.Words)] = draft.Words,
            },
            []);
    }

    /// <summary>The instruction as far as the form can be read, and what of it cannot.</summary>
    /// <param name="form">The form as typed.</param>
    public static (InstructionDraft Draft, IReadOnlyList<TaskProblem> Problems) Draft(TaskForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var problems = new List<TaskProblem>();
        var draft = new InstructionDraft
        {
            Kind = form[nameof(InstructionDraft.Kind)] == nameof(InstructionKind.MeetingMinutes) ? InstructionKind.MeetingMinutes : InstructionKind.WrittenInstruction,
            Day = form.DayIn(nameof(InstructionDraft.Day), nameof(InstructionDraft.Day), problems),
            Who = form[nameof(InstructionDraft.Who)],
            Number = form[nameof(InstructionDraft.Number)],
            Subject = form[nameof(InstructionDraft.Subject)],
            Words = form[nameof(InstructionDraft.Words)],
        };
        return (draft, problems);
    }
}
