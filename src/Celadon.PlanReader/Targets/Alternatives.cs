using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Targets;

/// <summary>Targets of one clause joined by 或: reaching one is enough.</summary>
internal static class Alternatives
{
    /// <summary>Gives the alternatives of a clause a group of their own.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="targets">The clause's targets; those joined are replaced.</param>
    /// <param name="made">Which targets each amount made.</param>
    /// <param name="state">Numbers the groups.</param>
    public static void Join(FoldedText text, List<Target> targets, List<(int From, int Count, Amount Amount)> made, ReadingState state)
    {
        for (int i = 1; i < made.Count; i++)
        {
            int gap = made[i - 1].Amount.End;
            string between = text.Value[gap..made[i].Amount.First.Span.Start].TrimStart();
            if (!between.StartsWith('或'))
            {
                continue;
            }

            Target first = targets[made[i - 1].From];
            string group = first.AlternativeGroup ?? "a" + (++state.Alternatives).ToString(System.Globalization.CultureInfo.InvariantCulture);
            for (int k = made[i - 1].From; k < made[i].From + made[i].Count; k++)
            {
                targets[k] = targets[k] with { AlternativeGroup = group, Modality = targets[k].Modality ?? first.Modality };
            }
        }
    }
}
