namespace Celadon.PlanReader.Ledger;

/// <summary>An action plan (行动计划) as read from its text.</summary>
/// <param name="Text">The text as read; every span points into it.</param>
/// <param name="Frame">Title, number, issuer, dates, addressees.</param>
/// <param name="Objectives">The plan's main targets (主要目标), in reading order.</param>
/// <param name="Groups">Task groups with the measures under them.</param>
/// <param name="Measures">The numbered measures, in reading order.</param>
/// <param name="Safeguards">The items of the safeguards section (保障措施).</param>
/// <param name="Ignored">Digits and dates that are neither target, deadline nor condition, with the reason.</param>
/// <param name="Unread">What was not understood, with the reason; a person has to deal with it.</param>
public sealed record ActionPlan(
    string Text,
    PlanFrame Frame,
    IReadOnlyList<Target> Objectives,
    IReadOnlyList<MeasureGroup> Groups,
    IReadOnlyList<Measure> Measures,
    IReadOnlyList<Safeguard> Safeguards,
    IReadOnlyList<IgnoredText> Ignored,
    IReadOnlyList<UnreadText> Unread);

/// <summary>What stands around the plan's body.</summary>
/// <param name="Title">The plan's own title, without the notice's "关于印发".</param>
/// <param name="DocumentNumber">Such as 许政办〔2023〕20号, brackets normalised to 〔〕; null where the text has none.</param>
/// <param name="Issuer">Who signed the notice, or the body named by the page; null where neither is there.</param>
/// <param name="Issued">The date of issue.</param>
/// <param name="Period">First and last year, from the title; null where the title has none.</param>
/// <param name="Addressees">To whom the notice goes, shared suffixes resolved.</param>
public sealed record PlanFrame(
    string? Title,
    string? DocumentNumber,
    string? Issuer,
    DateOnly? Issued,
    PlanPeriod? Period,
    IReadOnlyList<string> Addressees);

/// <summary>The years a plan runs.</summary>
/// <param name="Start">First year.</param>
/// <param name="End">Last year, inclusive.</param>
public sealed record PlanPeriod(int Start, int End);

/// <summary>A heading above measures (任务组).</summary>
/// <param name="Number">As printed, without its brackets: 一, 十二.</param>
/// <param name="Title">The heading's words.</param>
/// <param name="Measures">Printed numbers of the measures under it.</param>
/// <param name="Span">The heading.</param>
public sealed record MeasureGroup(string Number, string Title, IReadOnlyList<int> Measures, TextSpan Span);

/// <summary>A numbered measure (措施).</summary>
/// <param name="Number">The printed number. Some plans start again at 1 in each group: then <paramref name="Clause"/> tells them apart.</param>
/// <param name="Group">Number of its group as printed; null where the measure stands under none.</param>
/// <param name="Clause">The printed path, such as 二(五)11; unique in the plan.</param>
/// <param name="Title">The heading's words.</param>
/// <param name="Span">Heading and body.</param>
/// <param name="Duties">Who has to do what part, in reading order.</param>
/// <param name="Targets">Numbers to be reached.</param>
/// <param name="Deliverables">Dated or conditioned duties without a number of their own.</param>
public sealed record Measure(
    int Number,
    string? Group,
    string Clause,
    string Title,
    TextSpan Span,
    IReadOnlyList<Duty> Duties,
    IReadOnlyList<Target> Targets,
    IReadOnlyList<Deliverable> Deliverables);

/// <summary>An item of the safeguards section (保障措施).</summary>
/// <param name="Number">As printed, without its brackets.</param>
/// <param name="Title">The heading's words.</param>
/// <param name="Span">Heading and body.</param>
/// <param name="Duties">What it asks of whom.</param>
public sealed record Safeguard(string Number, string Title, TextSpan Span, IReadOnlyList<SafeguardDuty> Duties);

/// <summary>What a safeguard asks.</summary>
/// <param name="Who">The subject of the sentence; null where it names none.</param>
/// <param name="What">The duty's words.</param>
/// <param name="Deadline">When; null where none is said.</param>
/// <param name="Span">The clause.</param>
public sealed record SafeguardDuty(string? Who, string What, Deadline? Deadline, TextSpan Span);
