using Celadon.Plans.OfficialText;

namespace Celadon.Plans.Ledger.Stored;

/// <summary>Puts the stored marks, which count folded characters, onto a sentence as the loaded document writes it.</summary>
internal static class SentenceMarks
{
    internal static ItemSentence Of(FoldedText folded, ItemRow item)
    {
        var marks = new List<SentenceMark> { new(SentenceMarkKind.Item, folded.OriginOf(item.MarkStart, item.MarkEnd)) };
        if (item.Deadline is { MarkStart: int start, MarkEnd: int end })
        {
            marks.Add(new SentenceMark(SentenceMarkKind.Deadline, folded.OriginOf(start, end)));
        }

        marks.AddRange(item.Conditions.Select(part => new SentenceMark(SentenceMarkKind.Condition, folded.OriginOf(part.MarkStart, part.MarkEnd))));
        return new ItemSentence(folded.Original, [.. marks.OrderBy(mark => mark.Span.Start).ThenByDescending(mark => mark.Span.End)]);
    }
}
