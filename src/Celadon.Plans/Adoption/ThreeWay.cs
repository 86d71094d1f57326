using Celadon.Organization.Units;
using Celadon.Plans.Ledger;
using Celadon.Plans.Ledger.Stored;

namespace Celadon.Plans.Adoption;

/// <summary>Compares what was adopted, what the ledger says now, and what a newer text says under the same codes.</summary>
internal sealed class ThreeWay
{
    private readonly List<PlanChange> _changes = [];
    private readonly Dictionary<string, string> _sentences;

    private readonly UnitRegister _register;

    private ThreeWay(PlanRow now, PlanRow fresh, UnitRegister register)
    {
        _register = register;
        _sentences = now.Sentences.Concat(fresh.Sentences).DistinctBy(row => row.Sha256).ToDictionary(row => row.Sha256, row => row.Text);
    }

    private int Unchanged { get; set; }

    /// <summary>Compares.</summary>
    /// <param name="adopted">As the last adoption left it.</param>
    /// <param name="now">As it is.</param>
    /// <param name="fresh">The newer text's plan, recoded.</param>
    /// <param name="edition">Number of the last adoption.</param>
    /// <param name="register">The city's units: who is meant by a duty's words is part of what it says.</param>
    internal static PlanDifference Of(PlanRow adopted, PlanRow now, PlanRow fresh, int edition, UnitRegister register)
    {
        var compared = new ThreeWay(now, fresh, register);
        compared.Compare("", fresh.Title, LedgerFields.Of(adopted), LedgerFields.Of(now), LedgerFields.Of(fresh));
        ItemRow[] objectives = [.. Items(fresh, null), .. Gone(now.Items.Where(row => row.ParentCode is null && row.WithdrawnBy is null), fresh.Items, row => row.Code)];
        compared.Items(objectives, adopted, now, fresh);
        foreach (MeasureRow row in fresh.Measures.Concat(Gone(now.Measures.Where(row => row.WithdrawnBy is null), fresh.Measures, row => row.Code)))
        {
            compared.Compare(row.Code, row.Title, compared.Measure(adopted, row.Code), compared.Measure(now, row.Code), compared.Measure(fresh, row.Code));
            compared.Items(Below(now, fresh, row.Code), adopted, now, fresh);
        }

        foreach (SafeguardRow row in fresh.Safeguards.Concat(Gone(now.Safeguards.Where(row => row.WithdrawnBy is null), fresh.Safeguards, row => row.Code)))
        {
            compared.Compare(row.Code, row.Title, Safeguard(adopted, row.Code), Safeguard(now, row.Code), Safeguard(fresh, row.Code));
            compared.Items(Below(now, fresh, row.Code), adopted, now, fresh);
        }

        return new PlanDifference(now.Id, edition, compared._changes, compared.Unchanged);
    }

    private IReadOnlyList<(string Name, string? Value)>? Measure(PlanRow plan, string code) =>
        plan.Measures.FirstOrDefault(row => row.Code == code && row.WithdrawnBy is null) is { } row
            ? LedgerFields.Of(row, _sentences, new LedgerUnits(_register, plan.Issued))
            : null;

    private static IReadOnlyList<(string Name, string? Value)>? Safeguard(PlanRow plan, string code) =>
        plan.Safeguards.FirstOrDefault(row => row.Code == code && row.WithdrawnBy is null) is { } row ? LedgerFields.Of(row) : null;

    private static ItemRow[] Below(PlanRow now, PlanRow fresh, string parent) =>
        [.. Items(fresh, parent), .. Gone(now.Items.Where(row => row.ParentCode == parent && row.WithdrawnBy is null), fresh.Items, row => row.Code)];

    private static IEnumerable<ItemRow> Items(PlanRow plan, string? parent) => plan.Items.Where(row => row.ParentCode == parent && row.WithdrawnBy is null).OrderBy(row => row.Position);

    private static IEnumerable<T> Gone<T>(IEnumerable<T> now, IEnumerable<T> fresh, Func<T, string> code) => now.ExceptBy(fresh.Select(code), code);

    private void Items(ItemRow[] rows, PlanRow adopted, PlanRow now, PlanRow fresh)
    {
        foreach (ItemRow row in rows)
        {
            Compare(row.Code, row.Label, Of(adopted), Of(now), Of(fresh));

            IReadOnlyList<(string, string?)>? Of(PlanRow plan) =>
                plan.Items.FirstOrDefault(item => item.Code == row.Code && item.WithdrawnBy is null) is { } found ? LedgerFields.Of(found, _sentences) : null;
        }
    }

    private void Compare(
        string code, string label, IReadOnlyList<(string Name, string? Value)>? adopted, IReadOnlyList<(string Name, string? Value)>? now, IReadOnlyList<(string Name, string? Value)>? fresh)
    {
        bool isLedgerChanged = !Same(adopted, now), isTextChanged = !Same(adopted, fresh);
        PlanChangeCase? found =
            now is null ? PlanChangeCase.Added
            : fresh is null ? PlanChangeCase.Removed
            : Same(now, fresh) ? null
            : isLedgerChanged && isTextChanged ? PlanChangeCase.Conflict
            : isLedgerChanged ? PlanChangeCase.ChangedInLedger
            : PlanChangeCase.ChangedInText;
        if (found is null)
        {
            Unchanged++;
            return;
        }

        _changes.Add(new PlanChange(code, label, found.Value,
        [
            .. (fresh ?? now)!.Select(field => new PlanChangeField(field.Name, Value(adopted, field.Name), Value(now, field.Name), Value(fresh, field.Name)))
                .Where(field => field.Now != field.New || field.Adopted != field.Now),
        ]));
    }

    private static bool Same(IReadOnlyList<(string Name, string? Value)>? one, IReadOnlyList<(string Name, string? Value)>? other) =>
        one is null ? other is null : other is not null && one.SequenceEqual(other);

    private static string? Value(IReadOnlyList<(string Name, string? Value)>? fields, string name) => fields?.FirstOrDefault(field => field.Name == name).Value;
}
