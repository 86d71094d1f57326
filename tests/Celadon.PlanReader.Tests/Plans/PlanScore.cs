using System.Globalization;
using System.Text;
using System.Text.Json;
using Celadon.PlanReader.Exchange;
using Celadon.PlanReader.Ledger;

namespace Celadon.PlanReader.Tests.Plans;

/// <summary>Precision and recall of one set of items.</summary>
/// <param name="Name">The set.</param>
/// <param name="Wanted">Items of the key.</param>
/// <param name="Got">Items of the reading.</param>
/// <param name="Missed">Items of the key without a match.</param>
/// <param name="Extra">Items of the reading without a match.</param>
internal sealed record SetScore(string Name, int Wanted, int Got, IReadOnlyList<string> Missed, IReadOnlyList<string> Extra)
{
    /// <summary>Harmonic mean of precision and recall, 0 to 1.</summary>
    public double F1
    {
        get
        {
            int hits = Wanted - Missed.Count;
            double precision = Got > 0 ? (double)hits / Got : Wanted == 0 ? 1 : 0;
            double recall = Wanted > 0 ? (double)hits / Wanted : 1;
            return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
        }
    }
}

/// <summary>Compares a reading with an answer key, by the rules of the key's README.</summary>
internal static class PlanScore
{
    /// <summary>The scores of measures, duties, targets and deliverables.</summary>
    public static IReadOnlyList<SetScore> Of(JsonElement key, ActionPlan plan) =>
    [
        Match("measures", Measures(key), [.. plan.Measures.Select(measure => $"{measure.Number} {Fold(measure.Title)}")], (want, got) => want == got, item => item),
        Match("duties", Duties(key), [.. plan.Measures.SelectMany(measure => measure.Duties.Select(duty => $"{measure.Number} {ExchangeWords.Of(duty.Role)} {Fold(duty.Unit)}"))], (want, got) => want == got, item => item),
        Match("targets", KeyTargets(key), PlanTargets(plan), IsSame, item => $"{item.Where} {item.Metric} {item.Op} {item.Value}{item.Unit} {item.Date}"),
        Deliverables(key, plan),
    ];

    private sealed record ScoredTarget(string Where, string Metric, string Op, string Value, string Unit, string? Date, string Evidence);

    private sealed record ScoredDeliverable(string Where, string What, string? Date, string Evidence);

    private static SetScore Deliverables(JsonElement key, ActionPlan plan)
    {
        List<ScoredDeliverable> all = [.. key.GetProperty("measures").EnumerateArray().SelectMany(measure => Items(measure, "deliverables").Select(item =>
            new ScoredDeliverable(Number(measure), Text(item, "what"), DateOf(item), Text(item, "evidence"))))];
        List<ScoredDeliverable> neutral = [.. all.Where(item => item.Date is null)];
        List<ScoredDeliverable> got = [.. plan.Measures.SelectMany(measure => measure.Deliverables.Select(item =>
            new ScoredDeliverable(Text(measure.Number), item.What, DateOf(item.Deadline), item.Span.Of(plan.Text))))
            .Where(item => item.Date is not null && !neutral.Exists(other => IsSame(other, item)))];
        return Match("deliverables", [.. all.Where(item => item.Date is not null)], got, IsSame, item => $"{item.Where} {item.What} {item.Date}");
    }

    private static bool IsSame(ScoredTarget want, ScoredTarget got) =>
        want.Where == got.Where && want.Op == got.Op && want.Value == got.Value && want.Unit == got.Unit && want.Date == got.Date
        && (Overlap(want.Metric, got.Metric) >= 0.5 || Overlap(want.Evidence, got.Evidence) >= 0.6);

    private static bool IsSame(ScoredDeliverable want, ScoredDeliverable got) =>
        want.Where == got.Where && want.Date == got.Date && Math.Max(Overlap(want.Evidence, got.Evidence), Overlap(want.What, got.What)) >= 0.5;

    private static SetScore Match<T>(string name, List<T> wanted, List<T> got, Func<T, T, bool> isSame, Func<T, string> show)
        where T : notnull
    {
        var left = new List<T>(got);
        var missed = new List<string>();
        foreach (T want in wanted)
        {
            int at = left.FindIndex(item => isSame(want, item));
            if (at < 0)
            {
                missed.Add(show(want));
            }
            else
            {
                left.RemoveAt(at);
            }
        }

        return new SetScore(name, wanted.Count, got.Count, missed, [.. left.Select(show)]);
    }

    private static List<string> Measures(JsonElement key) => [.. key.GetProperty("measures").EnumerateArray().Select(measure => $"{Number(measure)} {Fold(Text(measure, "title"))}")];

    private static List<string> Duties(JsonElement key) =>
        [.. key.GetProperty("measures").EnumerateArray().SelectMany(measure => Items(measure, "units").Select(unit => $"{Number(measure)} {Text(unit, "role")} {Fold(Text(unit, "name"))}"))];

    private static List<ScoredTarget> KeyTargets(JsonElement key)
    {
        IEnumerable<(string Where, JsonElement Item)> items = key.GetProperty("mainObjectives").GetProperty("indicators").EnumerateArray().Select(item => ("O", item))
            .Concat(key.GetProperty("measures").EnumerateArray().SelectMany(measure => Items(measure, "targets").Select(item => (Number(measure), item))));
        return [.. items.Where(pair => IsQuantified(pair.Item)).Select(pair => new ScoredTarget(
            pair.Where, Text(pair.Item, "metric"), Text(pair.Item, "op"), ValueOf(pair.Item.GetProperty("value")), UnitOf(Text(pair.Item, "unit")), DateOf(pair.Item), Text(pair.Item, "evidence")))];
    }

    private static List<ScoredTarget> PlanTargets(ActionPlan plan)
    {
        IEnumerable<(string Where, Target Target)> items = plan.Objectives.Select(target => ("O", target))
            .Concat(plan.Measures.SelectMany(measure => measure.Targets.Select(target => (Text(measure.Number), target))));
        return [.. items.Where(pair => pair.Target.IsQuantified).Select(pair => new ScoredTarget(
            pair.Where, pair.Target.Metric ?? string.Empty, ExchangeWords.Of(pair.Target.Comparison),
            pair.Target.Grade is { } grade ? Fold(grade) : ValueOf(pair.Target.Number), UnitOf(pair.Target.Unit), DateOf(pair.Target.Deadline), pair.Target.Span.Of(plan.Text)))];
    }

    private static bool IsQuantified(JsonElement item) =>
        (!item.TryGetProperty("quantified", out JsonElement quantified) || quantified.GetBoolean()) && item.TryGetProperty("value", out JsonElement value) && value.ValueKind != JsonValueKind.Null;

    private static IEnumerable<JsonElement> Items(JsonElement measure, string name) =>
        measure.TryGetProperty(name, out JsonElement items) && items.ValueKind == JsonValueKind.Array ? items.EnumerateArray() : [];

    private static string Number(JsonElement measure) => Text(measure.GetProperty("number").GetInt32());

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : string.Empty;

    private static string ValueOf(JsonElement value) => value.ValueKind == JsonValueKind.Number ? ValueOf(value.GetDecimal()) : Fold(value.GetString() ?? string.Empty);

    private static string ValueOf(decimal? value) => value is { } number ? ((double)number).ToString("0.######", CultureInfo.InvariantCulture) : string.Empty;

    private static string UnitOf(string unit)
    {
        string folded = Fold(unit);
        return folded is "微克每立方米" ? "微克/立方米" : folded is "百分点" ? "个百分点" : folded;
    }

    private static string? DateOf(JsonElement item)
    {
        if (!item.TryGetProperty("deadline", out JsonElement deadline) || deadline.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        string date = Text(deadline, "date");
        string every = Text(deadline, "every");
        return date.Length > 0 ? date : every.Length > 0 ? "every:" + every : null;
    }

    private static string? DateOf(Deadline? deadline) =>
        deadline?.Date is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : deadline?.Every is { } every ? "every:" + ExchangeWords.Of(every)
        : null;

    private static double Overlap(string a, string b)
    {
        HashSet<string> left = Grams(Fold(a)), right = Grams(Fold(b));
        return (double)left.Intersect(right).Count() / Math.Max(1, Math.Min(left.Count, right.Count));
    }

    private static HashSet<string> Grams(string words) =>
        words.Length < 2 ? [words] : [.. Enumerable.Range(0, words.Length - 1).Select(i => words.Substring(i, 2))];

    private static string Fold(string words) =>
        string.Concat(words.Normalize(NormalizationForm.FormKC)
            .Select(c => c switch { '〔' or '[' => '(', '〕' or ']' => ')', _ => c })
            .Where(c => !char.IsWhiteSpace(c) && !",，。;；、:：\"“”'‘’《》<>".Contains(c, StringComparison.Ordinal)));
}
