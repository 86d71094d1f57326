using System.Globalization;
using System.Text.Json;
using Celadon.PlanReader.Ledger;
using Celadon.Plans.Cities;

namespace Celadon.Plans.Tests.Cities;

/// <summary>Reads the answer key, and a shipped plan in the key's order.</summary>
internal static class KeyEntries
{
    internal static IEnumerable<JsonElement> Items(this JsonDocument key) => key.RootElement.GetProperty("mainObjectives").GetProperty("indicators").EnumerateArray()
        .Concat(key.RootElement.GetProperty("measures").EnumerateArray()
            .SelectMany(measure => measure.GetProperty("targets").EnumerateArray().Concat(measure.GetProperty("deliverables").EnumerateArray())));

    /// <summary>Headings, units, titles and metrics: names, which a ledger has to give as they are.</summary>
    internal static IEnumerable<string> Names(this JsonDocument key)
    {
        JsonElement root = key.RootElement;
        IEnumerable<JsonElement> headed = root.GetProperty("measures").EnumerateArray()
            .Concat(root.GetProperty("groups").EnumerateArray())
            .Concat(root.GetProperty("safeguards").EnumerateArray());
        IEnumerable<JsonElement> units = root.GetProperty("measures").EnumerateArray().SelectMany(measure => measure.GetProperty("units").EnumerateArray());
        IEnumerable<JsonElement> addressed = root.GetProperty("safeguards").EnumerateArray().SelectMany(safeguard => safeguard.GetProperty("duties").EnumerateArray());
        return headed.Select(part => part.Word("title"))
            .Concat(units.SelectMany(unit => new[] { unit.Word("name"), unit.Word("raw") }))
            .Concat(addressed.Select(duty => duty.Word("who")))
            .Concat(key.Items().Select(item => item.Word("metric")))
            .Append(root.GetProperty("document").Word("title"))
            .Append(root.GetProperty("document").Word("issuer"))
            .OfType<string>()
            .Distinct();
    }

    internal static string? Word(this JsonElement element, string name) =>
        !element.TryGetProperty(name, out JsonElement value) ? null : value.ValueKind switch
        {
            JsonValueKind.Number => Digits(value.GetDecimal()),
            JsonValueKind.String => value.GetString(),
            _ => null,
        };

    internal static string Digits(decimal number) => number.ToString("0.########", CultureInfo.InvariantCulture);

    internal static DutyRole Role(string word) => word switch
    {
        "lead" => DutyRole.LeadUnit,
        "cooperate" => DutyRole.SupportingUnit,
        "shared" => DutyRole.SharedUnits,
        _ => DutyRole.LocalUnits,
    };

    internal static IEnumerable<ShippedItem> AllItems(this ShippedPlan plan) => plan.Objectives.Items
        .Concat(plan.Measures.SelectMany(measure => measure.Targets.Concat(measure.Deliverables)))
        .Concat(plan.Safeguards.SelectMany(safeguard => safeguard.Duties));
}
