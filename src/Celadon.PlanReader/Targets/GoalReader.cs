using System.Text.RegularExpressions;
using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Tokens;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Targets;

/// <summary>Reads main targets: a clause without a number is a goal in words.</summary>
internal sealed class GoalReader(FoldedText text, ClauseReader clauses)
{
    private const int ShortestGoal = 4;

    private static readonly Regex Announces = BoundedPattern.Create("^.{0,40}(?:提出|指出|明确|强调)$");
    private static readonly Regex Principle = BoundedPattern.Create("^(?:坚持|坚决|认真落实|认真贯彻|贯彻|深入贯彻|全面贯彻|牢固树立|按照|根据|为|以.{1,30}为)");
    private static readonly Regex Conjunction = BoundedPattern.Create("^(?:并且|并|且|同时)");

    /// <summary>Adds the targets and goals of a part of a sentence.</summary>
    /// <param name="part">Its clauses.</param>
    /// <param name="inherited">The date that ruled when it began.</param>
    /// <param name="state">What the sentence knows.</param>
    /// <param name="into">Where they go.</param>
    public void Read(List<ReadClause> part, Token? inherited, ReadingState state, List<Target> into)
    {
        Token? ruling = inherited;
        foreach (ReadClause clause in part)
        {
            bool isOwn = clause.OwnDate is not null || (ruling is not null && ruling.Span.Start >= clause.Start);
            ruling = clause.OwnDate ?? ruling;
            if (clause.Targets.Count > 0)
            {
                into.AddRange(clause.Targets);
                continue;
            }

            if (clause.IsOnlyDate || clause.Span.Length < ShortestGoal || Announces.IsMatch(text.Of(clause.Span)))
            {
                continue;
            }

            if (ruling is null && clause.Attributes.Count == 0 && Principle.IsMatch(text.Of(clause.Span)))
            {
                continue;
            }

            Token? date = (clause.Attributes.Count > 0 ? clause.Attributes[^1] : ruling);
            Deadline? deadline = date is null ? null : clauses.DeadlineOf(date, state, inherited: !isOwn && clause.Attributes.Count == 0);
            List<Condition> conditions = [.. clause.Conditions.Select(token => Conditions.Of(text, token, clause.Span))];

            foreach (TextSpan goal in Subjects.Split(text, Words(clause)))
            {
                string words = text.Of(goal);
                string what = Conjunction.Replace(Subjects.Complete(text, goal, clause.Span), string.Empty);
                into.Add(new Target(
                    false, what, null, null, TargetForm.Level, Comparison.Equal, null, null, null, string.Empty, null, null, null,
                    ClauseWords.Modality(words), null, conditions, deadline, new TextSpan(clause.Start, clause.Span.End)));
            }
        }
    }

    private TextSpan Words(ReadClause clause) =>
        clause.OwnDate is { } date && text.Trim(new TextSpan(clause.Span.Start, date.Span.Start)).Length <= 2
            ? text.Trim(new TextSpan(date.Span.End, clause.Span.End))
            : clause.Span;
}
