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

    /// <summary>The requirement with the plan's own comparator words around the number: 达到 80% 以上; null where none were read.</summary>
    /// <param name="target">A number asked for.</param>
    public static string? InPlanWords(TargetFigure target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.Word is { } word && word.Contains('…', StringComparison.Ordinal)
            ? word.Replace("…", Amount(target), StringComparison.Ordinal)
            : target.Word;
    }

    private static string Amount(TargetFigure target)
    {
        string number = target.Number is { } from
            ? PrintedNumber.Of(from) + (target.UpperNumber is { } to ? "–" + PrintedNumber.Of(to) : "")
            : target.Grade ?? "";
        return number + Spaced(target.Unit);
    }

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

    private string Rate(TargetFigure target) => target.Per is { } per ? text["Per" + per] : "";
}
