using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Tokens;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Targets;

/// <summary>再生水利用率达到30%(其中缺水地区达到35%): the bracket asks of a part what the clause asks of the whole.</summary>
internal static class PartTargets
{
    /// <summary>Adds the targets of a bracket that opens with 其中.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="tokens">All tokens.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="asides">Its numbers inside brackets.</param>
    /// <param name="targets">The clause's targets; the last is the one of the whole.</param>
    public static void Add(FoldedText text, TokenMap tokens, TextSpan clause, List<Token> asides, List<Target> targets)
    {
        Target whole = targets[^1];
        foreach (IGrouping<int, Token> bracket in asides.GroupBy(token => text.Value.LastIndexOf('(', token.Span.Start)))
        {
            if (bracket.Key < clause.Start || !text.Value.AsSpan(bracket.Key + 1).StartsWith("其中") || text.PartnerOf(bracket.Key) > clause.End)
            {
                continue;
            }

            var inside = new TextSpan(bracket.Key + 3, text.PartnerOf(bracket.Key));
            foreach (Amount amount in Amount.Group(text, tokens, [.. bracket], inside).Where(amount => amount.Comparator.Asks is not null && amount.Unit == whole.Unit))
            {
                string scope = MetricWords.Between(text, Math.Max(inside.Start, amount.From), amount.Comparator.Before.IsEmpty ? amount.First.Span.Start : amount.Comparator.Before.Start).Metric;
                targets[^1] = targets[^1] with { Conditions = [.. targets[^1].Conditions.Where(condition => condition.Span != amount.First.Span)] };
                targets.Add(whole with
                {
                    Scope = scope.Length > 0 ? scope : whole.Scope,
                    Number = amount.First.Number,
                    Comparison = amount.Comparator.Comparison(text.Of(amount.Comparator.After), MetricWords.IsLowGood(whole.Metric ?? string.Empty)),
                    Conditions = [],
                    Span = new TextSpan(bracket.Key + 1, Math.Max(amount.End, inside.End)),
                });
            }
        }
    }
}
