using Celadon.PlanReader.Ledger;
using Celadon.Plans.Ledger;
using Microsoft.Extensions.Localization;

namespace Celadon.Wording;

/// <summary>Says what a target asks, in signs for comparing and in words for reading.</summary>
public sealed class TargetWording(IStringLocalizer<WordingText> text)
{
    /// <summary>The requirement in signs: ≥ 80%, 下降 10 个百分点（较 2022 年）, 不进入后 15 名.</summary>
    /// <param name="target">A number asked for.</param>
    public string InSigns(TargetFigure target)
    {
        ArgumentNullException.ThrowIfNull(target);
        string amount = Amount(target);
        string requirement = (target.Comparison, target.Form) switch
        {
            (Comparison.NotInLast, _) => text["NotInLast", amount],
            (_, TargetForm.Decrease or TargetForm.Increase or TargetForm.Increment) => text["Form" + target.Form, Sign(target.Comparison) + amount],
            (Comparison.AtLeast, TargetForm.Grade) => text["GradeOrBetter", amount],
            _ => Sign(target.Comparison) + amount,
        };
        return requirement + Against(target) + Rate(target);
    }

    /// <summary>The requirement in the plan's own words, with base year and number put where they stood: 较2022年下降10个百分点.</summary>
    /// <param name="target">A number asked for.</param>
    /// <returns>Null where no comparator word was read.</returns>
    public static string? InPlanWords(TargetFigure target)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (target.Word is not { } word)
        {
            return null;
        }

        // With a base year the first gap is the year's, as in 较…下降 and 在…基础上提高…以上.
        string words = target.BaseYear is { } year ? Filled(word, $"{year}年", "") : word;
        return Filled(words, NumberOf(target), target.Unit);
    }

    private static string Filled(string words, string number, string unit)
    {
        int gap = words.IndexOf('…', StringComparison.Ordinal);
        if (gap < 0)
        {
            return words + number + unit;
        }

        string after = words[(gap + 1)..];
        return words[..gap] + number + (after.StartsWith(unit, StringComparison.Ordinal) ? after : unit + after);
    }

    private static string NumberOf(TargetFigure target) => target.Number is { } from
        ? PrintedNumber.Of(from) + (target.UpperNumber is { } to ? "–" + PrintedNumber.Of(to) : "")
        : target.Grade ?? "";

    private static string Amount(TargetFigure target) =>
        NumberOf(target) + (target.Form == TargetForm.Grade ? target.Unit : Spaced(target.Unit));

    /// <summary>A condition in signs: 年运量 ≥ 150 万吨／年.</summary>
    /// <param name="condition">A number that qualifies an item.</param>
    public string InSigns(ItemCondition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return condition.Subject + " " + Sign(condition.Comparison) + condition.Figure + Spaced(condition.Unit)
            + (condition.Per is { } per ? text["Per" + per] : "");
    }

    private static string Spaced(string unit) => unit is "" or "%" or "％" or "‰" ? unit : " " + unit;

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Below => "< ",
        Comparison.AtMost => "≤ ",
        Comparison.Above => "> ",
        Comparison.AtLeast => "≥ ",
        _ => "",
    };

    private string Against(TargetFigure target) => target.BaseYear is { } year ? text["Against", year] : "";

    // 吨/月·平方公里 says its month itself.
    private string Rate(TargetFigure target) =>
        target.Per is { } per && !target.Unit.Contains('/', StringComparison.Ordinal) ? text["Per" + per] : "";
}
