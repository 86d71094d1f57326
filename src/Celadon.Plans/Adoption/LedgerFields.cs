using System.Globalization;
using Celadon.Plans.Ledger;
using Celadon.Plans.Ledger.Stored;

namespace Celadon.Plans.Adoption;

/// <summary>What a row says, field by field, as text to be compared and shown. Places in the text are no part of what it says.</summary>
internal static class LedgerFields
{
    internal static IReadOnlyList<(string Name, string? Value)> Of(PlanRow plan) =>
    [
        ("Title", plan.Title), ("DocumentNumber", plan.DocumentNumber), ("Issuer", plan.Issuer), ("Issued", Day(plan.Issued)),
        ("FirstYear", Text(plan.StartYear)), ("LastYear", Text(plan.EndYear)),
        ("Groups", Joined(plan.Groups.OrderBy(row => row.Position).Select(row => $"{row.Number} {row.Title}"))),
    ];

    internal static IReadOnlyList<(string Name, string? Value)> Of(MeasureRow row, IReadOnlyDictionary<string, string> sentences, LedgerUnits units) =>
    [
        ("Clause", row.Clause), ("Group", row.GroupNumber), ("Title", row.Title),
        ("Duties", Joined(row.Duties.OrderBy(duty => duty.Position).Select(duty => $"{duty.Role}:{duty.Unit}{(duty.IsOpenEnded ? "…" : "")}"))),
        ("Meant", Joined(row.Duties.OrderBy(duty => duty.Position).Select(duty => $"{duty.Unit}:{string.Join('、', units.IdsOf(duty).Select(units.DistinctNameOf))}"))),
        ("Sentence", Words(row.TextSha256, sentences)),
    ];

    internal static IReadOnlyList<(string Name, string? Value)> Of(SafeguardRow row) => [("Clause", row.Clause), ("Title", row.Title)];

    internal static IReadOnlyList<(string Name, string? Value)> Of(ItemRow row, IReadOnlyDictionary<string, string> sentences) =>
    [
        ("Label", row.Label), ("Scope", row.Figure?.Scope), ("Form", row.Figure?.Form.ToString()), ("Comparison", row.Figure?.Comparison.ToString()),
        ("Value", row.Figure?.Grade ?? Text(row.Figure?.Number)), ("UpperValue", Text(row.Figure?.UpperNumber)), ("Unit", Empty(row.Figure?.Unit)),
        ("BaseYear", Text(row.Figure?.BaseYear)), ("Per", row.Figure?.Per?.ToString()),
        ("DeliverableKind", row.DeliverableKind?.ToString()), ("Who", row.Who), ("Modality", row.Modality), ("AlternativeGroup", row.AlternativeGroup),
        ("DeadlineWords", Empty(row.Deadline?.Raw)), ("DeadlineKind", row.Deadline?.Kind.ToString()), ("DeadlineDay", Day(row.Deadline?.Date)), ("Every", row.Deadline?.Every?.ToString()),
        ("Conditions", Joined(row.Conditions.OrderBy(part => part.Position).Select(part => $"{part.Subject} {part.Figure}{part.Unit}".Trim()))),
        ("Sentence", Words(row.SentenceSha256, sentences)),
    ];

    // A sentence nobody has loaded is told by its hash.
    private static string Words(string sha256, IReadOnlyDictionary<string, string> sentences) => sentences.GetValueOrDefault(sha256, "#" + sha256[..12]);

    private static string? Joined(IEnumerable<string> parts) => Empty(string.Join('\n', parts));

    private static string? Empty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static string? Text(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
