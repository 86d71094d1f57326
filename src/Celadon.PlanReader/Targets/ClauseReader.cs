using System.Text.RegularExpressions;
using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Tokens;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Targets;

/// <summary>Reads one clause: its dates, targets and conditions.</summary>
internal sealed class ClauseReader(FoldedText text, TokenMap tokens, DeadlineResolver resolver)
{
    private static readonly Regex Measured = BoundedPattern.Create("^[^,;。]{2,40}(?:率|比例|比率|占比|比重|浓度|总量|排放量|面积|数量|指数|天数|强度|能耗)$");

    private readonly AmountReader _amounts = new(text, tokens);

    /// <summary>Reads.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="evidenceStart">Where evidence begins: the clause's start, or that of a date standing alone in front of it.</param>
    /// <param name="state">What earlier clauses leave; is moved on.</param>
    public ReadClause Read(TextSpan clause, int evidenceStart, ReadingState state)
    {
        var adverbs = new List<Token>();
        var attributes = new List<Token>();
        Token? baseDate = null;
        foreach (Token date in tokens.In(clause).Where(token => token.Kind == TokenKind.Date && token.Fate == Fate.Open))
        {
            switch (DateUse.Of(text, date, clause))
            {
                case DateRole.Adverb:
                    adverbs.Add(date);
                    break;
                case DateRole.Attribute:
                    attributes.Add(date);
                    break;
                case DateRole.Base:
                    baseDate = date;
                    break;
                case DateRole.Title:
                    date.Ignore(IgnoredReason.TitlePeriod);
                    break;
                default:
                    break;
            }

            state.Year = date.Date!.Year ?? state.Year;
        }

        state.IsEveryYear |= adverbs.Exists(date => date.Date is { Shape: DateShape.Rhythm, Every: Period.Year });
        Token? own = TakeRule(adverbs, state, date => text.Trim(new TextSpan(clause.Start, date.Span.Start)).Length <= 4);
        bool isOnlyDate = IsOnlyDate(clause, adverbs);
        (List<Target> targets, List<Token> conditions) = _amounts.Read(clause, evidenceStart, new ClauseDates(adverbs, attributes, baseDate), state, this);
        List<Token> days = [.. adverbs.Where(date => date.Date!.Shape != DateShape.Rhythm)];
        if (targets.Count == 0 && conditions.Count == 0 && adverbs.Count == 0 && Measured.IsMatch(text.Of(clause)))
        {
            // 新能源占比,2024年达到80%: the subject stands in a clause of its own.
            (state.Metric, state.Scope, _) = MetricWords.Between(text, clause.Start, clause.End);
            state.Unit = string.Empty;
        }

        state.Distributed = isOnlyDate && days.Count > 1 ? days : [];
        return new ReadClause(clause, evidenceStart, own, attributes, targets, conditions, isOnlyDate);
    }

    /// <summary>True where the day lies before the plan begins.</summary>
    public bool IsPast(Deadline deadline) => resolver.IsPast(deadline);

    /// <summary>The deadline a date gives; marks it unread where it names no day.</summary>
    public Deadline? DeadlineOf(Token date, ReadingState state, bool inherited)
    {
        bool recurs = state.IsEveryYear && date.Date is { Shape: DateShape.YearEnd or DateShape.Month or DateShape.Day, Year: null };
        Deadline? deadline = recurs
            ? new Deadline(text.Written(date.Span), DeadlineKind.Recurring, null, Period.Year, inherited)
            : resolver.Resolve(date, state.Year, inherited);
        if (deadline is null)
        {
            date.LeaveUnread(UnreadReason.DateNotResolved);
        }
        else
        {
            date.Use();
        }

        return deadline;
    }

    // A rhythm does not end the rule of a day: 到2025年,每年新增…
    private Token? TakeRule(List<Token> adverbs, ReadingState state, Func<Token, bool> opens)
    {
        Token? own = adverbs.FirstOrDefault(date => date.Date!.Shape != DateShape.Rhythm) ?? adverbs.FirstOrDefault();
        if (own is null)
        {
            return null;
        }

        if (DateUse.IsStart(text, own) || (own.Date!.Shape == DateShape.Rhythm && !opens(own)))
        {
            // 夜间检查频次每周不少于2次,案件办结率100%: said of its own clause only. A start rules nothing that follows.
            return own;
        }

        bool keepsDay = own.Date!.Shape == DateShape.Rhythm && !state.IsFromEarlierPart && state.RulingDate is { Date.Shape: not DateShape.Rhythm };
        if (!keepsDay)
        {
            state.RulingDate = adverbs.LastOrDefault(date => date.Date!.Shape != DateShape.Rhythm) ?? own;
            state.IsFromEarlierPart = false;
        }

        return own;
    }

    private bool IsOnlyDate(TextSpan clause, List<Token> adverbs)
    {
        if (adverbs.Count == 0)
        {
            return false;
        }

        string rest = text.Value[clause.Start..adverbs[0].Span.Start] + text.Value[adverbs[^1].Span.End..clause.End];
        string modality = ClauseWords.Modality(rest) ?? string.Empty;
        return rest.Replace(modality.Length > 0 ? modality : " ", string.Empty, StringComparison.Ordinal).Trim() is "" or "至" or "和" or "、" or "自" or "从" or "起";
    }
}
