using Celadon.PlanReader.Tokens;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Targets;

/// <summary>What an amount is for.</summary>
internal enum AmountRole
{
    /// <summary>It is asked for.</summary>
    Target,

    /// <summary>It says whom or what is meant.</summary>
    Condition,

    /// <summary>It counts tasks or aspects of the text itself.</summary>
    Description,

    /// <summary>Its unit was lost.</summary>
    UnitLost,
}

/// <summary>One or several numbers that share comparator and unit (15%、10%和26%).</summary>
internal sealed class Amount(List<Token> tokens, Comparator comparator, int from)
{
    public IReadOnlyList<Token> Tokens { get; } = tokens;

    public Comparator Comparator { get; } = comparator;

    /// <summary>Where the words that belong to it may begin: behind the previous amount, or at the clause's start.</summary>
    public int From { get; } = from;

    public Token First => Tokens[0];

    public Token Last => Tokens[^1];

    /// <summary>Just past number, unit and suffix.</summary>
    public int End => Math.Max(Last.Span.End, Comparator.After.End);

    public string Unit => Last.Unit;

    /// <summary>Groups the amounts of a clause.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="all">All tokens; a date may stand between comparator and number.</param>
    /// <param name="tokens">Its amount tokens, in order.</param>
    /// <param name="clause">The clause.</param>
    public static List<Amount> Group(FoldedText text, TokenMap all, List<Token> tokens, TextSpan clause)
    {
        var amounts = new List<Amount>();
        int from = clause.Start;
        for (int i = 0; i < tokens.Count;)
        {
            var list = new List<Token> { tokens[i] };
            Comparator comparator = Comparator.Around(text, from, LeftEdge(text, all, from, tokens[i]), tokens[i].Span, clause.End);
            int next = i + 1;
            while (next < tokens.Count && Joins(text, Math.Max(list[^1].Span.End, comparator.After.End), tokens[next]) && SameKind(list[0], tokens[next]))
            {
                list.Add(tokens[next]);
                Comparator last = Comparator.Around(text, tokens[next].Span.Start, tokens[next].Span.Start, tokens[next].Span, clause.End);
                comparator = comparator with { After = last.After };
                next++;
            }

            if (list.Count > 1)
            {
                foreach (Token token in list)
                {
                    token.Unit = token.Unit.Length == 0 ? list[^1].Unit : token.Unit;
                }
            }

            var amount = new Amount(list, comparator, from);
            amounts.Add(amount);
            from = amount.End;
            i = next;
        }

        return amounts;
    }

    // 下降到2025年的43微克/立方米: the comparator stands before the date.
    private static int LeftEdge(FoldedText text, TokenMap all, int from, Token number)
    {
        int at = number.Span.Start;
        if (at <= from || text[at - 1] != '的')
        {
            return at;
        }

        Token? date = all.In(new TextSpan(from, at - 1)).LastOrDefault();
        return date is { Kind: TokenKind.Date } && date.Span.End == at - 1 ? date.Span.Start + (text[date.Span.Start] is '到' or '至' ? 1 : 0) : at;
    }

    // 50、52和48微克/立方米: nothing but a joint between them.
    private static bool Joins(FoldedText text, int end, Token next)
    {
        string between = text.Value[end..Math.Max(end, next.Span.Start)].Trim();
        return between is "、" or "和" or "及" or "与" or "以及" or "、和" or "," or "/" && end <= next.Span.Start;
    }

    private static bool SameKind(Token a, Token b) =>
        a.Kind == b.Kind && (a.Unit == b.Unit || a.Unit.Length == 0 || UnitTable.IsShare(a.Unit) == UnitTable.IsShare(b.Unit) && !UnitTable.Counts(b.Unit));
}
