using System.Text.RegularExpressions;
using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Tokens;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Targets;

/// <summary>Values of several places that share what is measured, said once at the end (保障甲站1.4立方米/秒、乙站0.4立方米/秒的生态流量).</summary>
internal static class SharedTail
{
    private static readonly Regex Hold = BoundedPattern.Create("^(?:保障|确保|保证|维持|满足|保持|落实)");

    /// <summary>Gives each target the shared metric and its own place.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="targets">Its targets; those that share are replaced.</param>
    /// <param name="made">Which targets each amount made.</param>
    public static void Give(FoldedText text, TextSpan clause, List<Target> targets, List<(int From, int Count, Amount Amount)> made)
    {
        if (made.Count == 0 || made.Exists(item => item.Amount.Comparator.Asks is not null || item.Count != 1 || item.Amount.Unit != made[0].Amount.Unit || UnitTable.Counts(item.Amount.Unit)))
        {
            return;
        }

        TextSpan behind = text.Trim(new TextSpan(made[^1].Amount.End, clause.End));
        if (behind.Length < 3 || text[behind.Start] != '的' || !ClauseWords.Holds(text.Value[clause.Start..made[0].Amount.First.Span.Start]))
        {
            return;
        }

        string metric = text.Written(new TextSpan(behind.Start + 1, behind.End));
        foreach ((int from, _, Amount amount) in made)
        {
            (string words, string? place, _) = MetricWords.Between(text, Math.Max(clause.Start, from == made[0].From ? clause.Start : amount.From), amount.First.Span.Start);
            string scope = Hold.Replace((place ?? string.Empty) + words, string.Empty);
            targets[from] = targets[from] with { Metric = metric, Scope = scope.Length > 0 ? scope : null };
        }
    }
}
