using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Structure;
using Celadon.PlanReader.Tokens;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Coverage;

/// <summary>Accounts for the numbers of headings and list items.</summary>
internal static class HeadingNumbers
{
    /// <summary>Sets them apart, at the start of every paragraph.</summary>
    public static void SetApart(FoldedText text, Outline outline, TokenMap tokens)
    {
        foreach (TextSpan paragraph in outline.Paragraphs)
        {
            HeadingMark? mark = HeadingMark.TryRead(text, paragraph);
            if (mark is null)
            {
                continue;
            }

            // 1.1 分区: the number runs into the title's first word, it is the heading's all the same.
            foreach (Token token in tokens.In(new TextSpan(mark.Span.Start, mark.Span.End + 2)).Where(token => mark.Span.Contains(token.Span.Start)))
            {
                token.Ignore(IgnoredReason.Heading);
            }
        }
    }
}
