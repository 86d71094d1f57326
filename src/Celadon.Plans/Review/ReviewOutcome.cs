namespace Celadon.Plans.Review;

/// <summary>What came of a step of a review.</summary>
/// <param name="Draft">The draft as it is now; unchanged where there are faults.</param>
/// <param name="Faults">What hinders the step; empty where it was done.</param>
/// <param name="Made">The part the step made or changed; null where it was none or several.</param>
public sealed record ReviewOutcome(Draft Draft, IReadOnlyList<ReviewFault> Faults, int? Made = null)
{
    /// <summary>True where the step was done.</summary>
    public bool IsDone => Faults.Count == 0;
}

/// <summary>Something typed that cannot be taken, or a step that cannot be done.</summary>
/// <param name="Field">The field of <see cref="PartEntry"/>, or the empty string for the step as a whole.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Found">What was found; empty where nothing was.</param>
public sealed record ReviewFault(string Field, ReviewFaultKind Kind, string Found = "")
{
    /// <summary>The stable code.</summary>
    public string Code => Kind switch
    {
        ReviewFaultKind.NumberUnreadable => "REVIEW-001",
        ReviewFaultKind.DateUnreadable => "REVIEW-002",
        ReviewFaultKind.SpanOutsideText => "REVIEW-003",
        ReviewFaultKind.Missing => "REVIEW-004",
        ReviewFaultKind.ChoiceUnknown => "REVIEW-005",
        ReviewFaultKind.ReasonMissing => "REVIEW-006",
        ReviewFaultKind.CannotSplit => "REVIEW-007",
        ReviewFaultKind.CannotMerge => "REVIEW-008",
        ReviewFaultKind.Closed => "REVIEW-009",
        ReviewFaultKind.NothingToUndo => "REVIEW-010",
        ReviewFaultKind.NotInForce => "REVIEW-011",
        _ => "REVIEW-012",
    };

    /// <summary>Found – expected – what to do, beginning with the code.</summary>
    /// <param name="language">zh-CN or en; any other counts as zh-CN.</param>
    public string Message(string language) => Code + " " + (language == "en" ? English : Chinese);

    private string English => Kind switch
    {
        ReviewFaultKind.NumberUnreadable => $"\"{Found}\" is no number that can be read. Write digits with a point, such as 73.5.",
        ReviewFaultKind.DateUnreadable => $"\"{Found}\" is no day of the calendar. Write it as 2025-12-31.",
        ReviewFaultKind.SpanOutsideText => $"\"{Found}\" does not stand in the text at this place. Copy the words exactly as the document has them.",
        ReviewFaultKind.Missing => "Nothing is entered here, and the ledger cannot do without it. Enter it as the plan says.",
        ReviewFaultKind.ChoiceUnknown => $"\"{Found}\" is none of the choices. Choose one from the list.",
        ReviewFaultKind.ReasonMissing => "No reason is given. Say in a few words why; it goes on record with your name.",
        ReviewFaultKind.CannotSplit => "This part cannot be split here. Only targets, deliverables, duties and safeguard duties can, at a place inside their words.",
        ReviewFaultKind.CannotMerge => "These two cannot become one. Only parts of the same kind under the same measure can.",
        ReviewFaultKind.Closed => "This plan is already adopted, nothing in its review changes any more. To change the plan, read the amending document and adopt that.",
        ReviewFaultKind.NothingToUndo => "This step cannot be taken back: there is none, or a later step built upon it. Take back the later step first.",
        ReviewFaultKind.NotInForce => "This part was rejected or replaced by others. Take that step back first.",
        _ => $"The register knows no unit \"{Found}\" on the plan's date. Choose one of the listed units.",
    };

    private string Chinese => Kind switch
    {
        ReviewFaultKind.NumberUnreadable => $"“{Found}”不是可识别的数字。请写阿拉伯数字，小数用点，例如 73.5。",
        ReviewFaultKind.DateUnreadable => $"“{Found}”不是日历上的日期。请写成 2025-12-31 的样子。",
        ReviewFaultKind.SpanOutsideText => $"原文此处没有“{Found}”。请照原文逐字复制。",
        ReviewFaultKind.Missing => "此处未填写，而台账不能缺少此项。请按方案原文填写。",
        ReviewFaultKind.ChoiceUnknown => $"“{Found}”不在可选范围内。请从列表中选择。",
        ReviewFaultKind.ReasonMissing => "未填写理由。请用几个字说明，理由将与您的姓名一并留存。",
        ReviewFaultKind.CannotSplit => "此处不能拆分。只有目标、成果、责任和保障要求可以在其文字中间拆分。",
        ReviewFaultKind.CannotMerge => "这两条不能合并。只有同一措施下同类的条目可以合并。",
        ReviewFaultKind.Closed => "该方案已采纳，审读内容不再改动。如需修改，请读取修订文件并采纳修订。",
        ReviewFaultKind.NothingToUndo => "这一步不能撤回：没有可撤回的步骤，或后面的步骤以它为前提。请先撤回后面的步骤。",
        ReviewFaultKind.NotInForce => "该条已不予采用或已被替代。请先撤回那一步。",
        _ => $"名录中没有方案印发之日在册的单位“{Found}”。请从列出的单位中选择。",
    };
}

/// <summary>What is wrong with a step of a review.</summary>
public enum ReviewFaultKind
{
    /// <summary>A number cannot be read.</summary>
    NumberUnreadable,

    /// <summary>A date is none.</summary>
    DateUnreadable,

    /// <summary>The marked words do not stand in the text.</summary>
    SpanOutsideText,

    /// <summary>Something needed was not entered.</summary>
    Missing,

    /// <summary>A word is none of a list.</summary>
    ChoiceUnknown,

    /// <summary>A rejection or a passing-over without a reason.</summary>
    ReasonMissing,

    /// <summary>The part cannot be split there.</summary>
    CannotSplit,

    /// <summary>The parts cannot become one.</summary>
    CannotMerge,

    /// <summary>The draft is adopted.</summary>
    Closed,

    /// <summary>No step can be taken back.</summary>
    NothingToUndo,

    /// <summary>The part was rejected or replaced.</summary>
    NotInForce,

    /// <summary>The register knows no such unit.</summary>
    UnitUnknown,
}
