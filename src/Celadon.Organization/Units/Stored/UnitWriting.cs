namespace Celadon.Organization.Units.Stored;

/// <summary>Writes a checked unit onto its row; other names keep their rows as far as they go.</summary>
internal static class UnitWriting
{
    internal static void Write(this UnitRow row, UnitDraft draft)
    {
        (row.Name, row.NameFrom, row.Kind) = (draft.Name.Trim(), draft.NameFrom, draft.Kind);
        (row.ParentId, row.AreaId) = (draft.ParentId, draft.AreaId);
        (row.ValidFrom, row.ValidTo) = (draft.Stands.From, draft.Stands.To);
        (row.ExecutesPlans, row.ExecutesFrom, row.ExecutesTo) = (draft.Executes is not null, draft.Executes?.From, draft.Executes?.To);
        row.Uncertain = string.IsNullOrWhiteSpace(draft.Uncertain) ? null : draft.Uncertain.Trim();
        row.ShippedDigest = null;
        row.Aliases.Become(
            draft.Aliases,
            (alias, wanted) => (alias.Name, alias.From) == (wanted.Name.Trim(), wanted.Used.From),
            (number, wanted) => new UnitAliasRow { Position = number, Name = wanted.Name.Trim(), From = wanted.Used.From, To = wanted.Used.To },
            (alias, wanted) => alias.To = wanted.Used.To);
    }
}
