using System.Text.RegularExpressions;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Targets;

/// <summary>Parts a clause whose several subjects share one verb of elimination (A类水体和B黑臭水体全面消除).</summary>
internal static class Subjects
{
    private const int ShortestHead = 2;

    private static readonly Regex Verb = BoundedPattern.Create("(?:全面|基本|全部|彻底)?(?:得到)?(?:消除|清零|淘汰|取缔)$");

    /// <summary>The subjects; the whole clause where there is one.</summary>
    public static List<TextSpan> Split(FoldedText text, TextSpan clause)
    {
        Match verb = Verb.Match(text.Of(clause));
        if (!verb.Success)
        {
            return [clause];
        }

        var subject = new TextSpan(clause.Start, clause.Start + verb.Index);
        var pieces = new List<TextSpan>();
        int start = subject.Start;
        for (int i = subject.Start; i < subject.End; i++)
        {
            if (text[i] is '、' or '和' or '及' or '与' && text.IsTopLevel(i))
            {
                pieces.Add(new TextSpan(start, i));
                start = i + 1;
            }
        }

        pieces.Add(new TextSpan(start, subject.End));
        return pieces.Count > 1 && ShareHead(text, pieces) ? pieces : [clause];
    }

    /// <summary>The words of one subject with the verb it shares.</summary>
    public static string Complete(FoldedText text, TextSpan subject, TextSpan clause)
    {
        Match verb = Verb.Match(text.Of(clause));
        bool isWhole = !verb.Success || subject.End > clause.Start + verb.Index;
        return isWhole ? text.Written(subject) : text.Written(subject) + text.Written(new TextSpan(clause.Start + verb.Index, clause.End));
    }

    // Only equal head nouns (…水体, …水体) prove that the list is one of subjects and not of attributes.
    private static bool ShareHead(FoldedText text, List<TextSpan> pieces)
    {
        if (pieces.Any(piece => piece.Length < ShortestHead + 1))
        {
            return false;
        }

        string head = text.Value[(pieces[^1].End - ShortestHead)..pieces[^1].End];
        return pieces.All(piece => text.Of(piece).EndsWith(head, StringComparison.Ordinal));
    }
}
