using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Targets;
using Celadon.PlanReader.Tokens;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Coverage;

/// <summary>Gives every number and date that nobody used a reason, or lists it as unread. Nothing is passed over in silence.</summary>
internal static class CoverageAudit
{
    /// <summary>Closes the books.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="tokens">All tokens.</param>
    /// <param name="items">The spans of everything that was read; a used token outside them all was used for nothing.</param>
    /// <param name="asksForDuties">True for offsets inside a measure or among the main targets, where an unused number is a doubt.</param>
    public static (List<IgnoredText> Ignored, List<UnreadText> Unread) Close(FoldedText text, TokenMap tokens, IEnumerable<TextSpan> items, Func<int, bool> asksForDuties)
    {
        var ignored = new List<IgnoredText>();
        var unread = new List<UnreadText>();
        var read = new bool[text.Length];
        foreach (TextSpan item in items)
        {
            Array.Fill(read, true, item.Start, item.Length);
        }

        foreach (Token token in tokens.All)
        {
            if (token.Fate == Fate.Used && !read[token.Span.Start])
            {
                token.Reopen();
            }

            if (token.Fate == Fate.Open)
            {
                Decide(text, token, asksForDuties(token.Span.Start));
            }

            string words = text.Written(token.Span);
            if (token.Fate == Fate.Ignored)
            {
                ignored.Add(new IgnoredText(words, token.Span, token.IgnoredReason));
            }
            else if (token.Fate == Fate.Unread)
            {
                unread.Add(new UnreadText(words, token.Span, token.UnreadReason));
            }
        }

        return (ignored, unread);
    }

    private static void Decide(FoldedText text, Token token, bool asksForDuties)
    {
        switch (token.Kind)
        {
            case TokenKind.Name:
                token.Ignore(IgnoredReason.Name);
                return;
            case TokenKind.DocumentNumber:
                token.Ignore(IgnoredReason.DocumentNumber);
                return;
            case TokenKind.Contact:
                token.Ignore(IgnoredReason.Contact);
                return;
            case TokenKind.HeadingNumber:
                token.Ignore(IgnoredReason.Heading);
                return;
            default:
                break;
        }

        int at = token.Span.Start;
        if (text.InTitle(at))
        {
            token.Ignore(IgnoredReason.TitlePeriod);
        }
        else if (token.IsAmount && token.Unit is "分" && text.BracketDepth(at) > 0)
        {
            token.Ignore(IgnoredReason.Score);
        }
        else if (token.IsAmount && text.InQuote(at))
        {
            token.Ignore(IgnoredReason.Name);
        }
        else if (token.Kind == TokenKind.Date)
        {
            DecideDate(text, token, asksForDuties);
        }
        else if (token.Kind == TokenKind.Grade)
        {
            token.Ignore(IgnoredReason.Name);
        }
        else if (asksForDuties || AsksForAmount(text, token))
        {
            token.LeaveUnread(UnreadReason.NoMetric);
        }
        else
        {
            token.Ignore(IgnoredReason.Description);
        }
    }

    // A number with unit and comparator asks for something, wherever it stands; it is not passed over as a description.
    private static bool AsksForAmount(FoldedText text, Token token)
    {
        if (token.Kind != TokenKind.Quantity || token.Unit.Length == 0)
        {
            return false;
        }

        int start = Math.Max(0, token.Span.Start - 20), end = Math.Min(text.Length, token.Span.End + 8);
        Comparator comparator = Comparator.Around(text, start, token.Span.Start, token.Span, end);
        return comparator.Asks is Asks.AtLeast or Asks.AtMost;
    }

    private static void DecideDate(FoldedText text, Token token, bool asksForDuties)
    {
        DateShape shape = token.Date!.Shape;
        if (shape == DateShape.FiveYearPlan)
        {
            token.Ignore(IgnoredReason.PlanPeriodName);
        }
        else if (shape == DateShape.Rhythm || !asksForDuties)
        {
            token.Ignore(IgnoredReason.Description);
        }
        else if (DateUse.IsStart(text, token))
        {
            // 自2017年起 says from when; nothing is due then.
            token.Ignore(IgnoredReason.Description);
        }
        else if (text.BracketDepth(token.Span.Start) > 0)
        {
            token.Ignore(IgnoredReason.TitlePeriod);
        }
        else
        {
            token.LeaveUnread(UnreadReason.NoDuty);
        }
    }
}
