using System.Text.RegularExpressions;
using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Structure;
using Celadon.PlanReader.Targets;
using Celadon.PlanReader.Tokens;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Measures;

/// <summary>Reads the items of the safeguards section: who has to do what, sentence by sentence.</summary>
internal sealed class SafeguardReader(FoldedText text, TokenMap tokens, DeadlineResolver resolver)
{
    private const int LongestSubject = 40;

    private static readonly Regex Must = BoundedPattern.Create("^(?<who>[^,;:]{2,40}?)(?:要|应当|应|须|必须|负责)(?<what>.{1,400})$");
    private static readonly Regex UnderLead = BoundedPattern.Create("^在(?<who>[^,;]{2,30}?)(?<what>(?:统一|坚强|正确)?领导)下");
    private static readonly Regex Subject = BoundedPattern.Create("(?:部门|单位|各地|地区|政府|委员会|办公室|办|局|委|机构|县|区|市|\\)|企业|会|厅|中心|组|党委|工委)$");

    /// <summary>Reads one item.</summary>
    public Safeguard Read(OutlineNode node)
    {
        var duties = new List<SafeguardDuty>();
        List<TextSpan> stretches = [.. node.Body.Concat(node.Descendants().SelectMany(below => below.Body.Prepend(below.Title)))];
        foreach (TextSpan stretch in stretches)
        {
            foreach (TextSpan sentence in TextCutter.Cut(text, stretch, TextCutter.Sentence + TextCutter.Part))
            {
                ReadSentence(sentence, duties);
            }
        }

        return new Safeguard(node.Mark?.Printed ?? string.Empty, text.Written(node.Title), node.Span, duties);
    }

    private void ReadSentence(TextSpan sentence, List<SafeguardDuty> duties)
    {
        string words = text.Of(sentence);
        Match lead = UnderLead.Match(words);
        TextSpan rest = sentence;
        if (lead.Success)
        {
            Group who = lead.Groups["who"], what = lead.Groups["what"];
            duties.Add(new SafeguardDuty(Written(sentence, who), Written(sentence, what), null, new TextSpan(sentence.Start, sentence.Start + lead.Length)));
            rest = text.Trim(new TextSpan(sentence.Start + lead.Length, sentence.End));
            while (!rest.IsEmpty && text[rest.Start] is ',' or '、')
            {
                rest = text.Trim(new TextSpan(rest.Start + 1, rest.End));
            }
        }

        string? subject = null;
        TextSpan duty = rest;
        Match must = Must.Match(text.Of(rest)[..Math.Min(rest.Length, LongestSubject * 4)]);
        if (must.Success && Subject.IsMatch(must.Groups["who"].Value))
        {
            subject = Written(rest, must.Groups["who"]);
            duty = new TextSpan(rest.Start + must.Groups["what"].Index, rest.End);
        }

        foreach ((TextSpan part, Deadline? deadline) in ByRhythm(duty))
        {
            if (!part.IsEmpty)
            {
                duties.Add(new SafeguardDuty(subject, text.Written(part), deadline, part));
            }
        }
    }

    // A clause with a date or rhythm of its own is a duty of its own.
    private IEnumerable<(TextSpan Part, Deadline? Deadline)> ByRhythm(TextSpan duty)
    {
        int start = duty.Start;
        int lastEnd = duty.Start;
        foreach (TextSpan clause in TextCutter.Cut(text, duty, TextCutter.Clause))
        {
            List<Token> dates = [.. tokens.In(clause).Where(token => token is { Kind: TokenKind.Date, Fate: Fate.Open } && DateUse.Of(text, token, clause) is not (DateRole.Title or DateRole.Base or DateRole.Mention))];
            if (dates.Count > 0)
            {
                if (lastEnd > start)
                {
                    yield return (text.Trim(new TextSpan(start, lastEnd)), null);
                }

                foreach (Token date in dates)
                {
                    Deadline? deadline = resolver.Resolve(date, null, inherited: false);
                    if (deadline is null)
                    {
                        date.LeaveUnread(UnreadReason.DateNotResolved);
                        continue;
                    }

                    date.Use();
                    yield return (clause, deadline);
                }

                start = clause.End;
                while (start < duty.End && text[start] is ',' or ' ')
                {
                    start++;
                }
            }

            lastEnd = clause.End;
        }

        if (lastEnd > start)
        {
            yield return (text.Trim(new TextSpan(start, lastEnd)), null);
        }

        foreach (Token amount in tokens.In(duty).Where(token => token.IsAmount && token.Fate == Fate.Open))
        {
            amount.Use();
        }
    }

    private string Written(TextSpan within, Group group) => text.Written(new TextSpan(within.Start + group.Index, within.Start + group.Index + group.Length)).Trim();
}
