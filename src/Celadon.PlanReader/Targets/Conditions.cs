using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Tokens;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Targets;

/// <summary>Numbers that only say whom or what is meant.</summary>
internal static class Conditions
{
    /// <summary>The condition of one number, with the comparator words around it; marks the number as used.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="token">The number.</param>
    /// <param name="within">The words it belongs to.</param>
    public static Condition Of(FoldedText text, Token token, TextSpan within)
    {
        token.Use();
        Comparator comparator = Comparator.Around(text, within.Start, token.Span.Start, token.Span, within.End);
        var span = new TextSpan(comparator.Before.IsEmpty ? token.Span.Start : comparator.Before.Start, Math.Max(token.Span.End, comparator.After.End));
        return new Condition(text.Written(span), span);
    }
}
