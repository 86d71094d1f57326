using System.Security.Cryptography;
using Celadon.Organization.Areas;
using Celadon.Organization.Units;

namespace Celadon.Organization.Importing;

/// <summary>What rows of units would enter and change. Later rows know the units of earlier ones.</summary>
internal sealed class UnitImport(UnitRegister register, AreaRegister areas, DateOnly today)
{
    internal static readonly ImportColumn Id = new("Id", "编号", "Id"), Name = new(nameof(UnitDraft.Name), "名称", "Name", IsNeeded: true),
        Kind = new(nameof(UnitDraft.Kind), "类别", "Kind", IsNeeded: true), Parent = new(nameof(UnitDraft.ParentId), "上级", "Stands under"),
        Area = new(nameof(UnitDraft.AreaId), "区域", "Area"), Aliases = new(nameof(UnitDraft.Aliases), "别名", "Other names"),
        From = new("StandsFrom", "成立日", "First day"), To = new("StandsTo", "终止日", "Last day"),
        Executes = new(nameof(UnitDraft.Executes), "负责落实", "Executor"), Uncertain = new(nameof(UnitDraft.Uncertain), "待核实", "Not certain");

    internal static readonly IReadOnlyList<ImportColumn> Columns = [Id, Name, Kind, Parent, Area, Aliases, From, To, Executes, Uncertain];

    private static readonly (bool Value, string Chinese, string English)[] YesOrNo = [(true, "是", "Yes"), (false, "否", "No")];

    private const int IdLength = 12;

    private readonly HashSet<string> _areaIds = [.. areas.Areas.Select(area => area.Id)];
    private readonly Dictionary<string, int> _seen = [];
    private UnitRegister _register = register;

    /// <summary>What is to be written: the unit's id, and the unit.</summary>
    internal List<(string Id, bool IsNew, UnitDraft Draft)> Writes { get; } = [];

    internal ImportLine Take(ImportRow row)
    {
        row.AskForPlainCells();
        RegisteredUnit? known = Known(row);
        UnitDraft before = known is null ? new UnitDraft() : UnitDraft.Of(known, []);
        UnitDraft draft = Draft(row, before);
        string id = known?.Id ?? RandomNumberGenerator.GetHexString(IdLength, lowercase: true);
        if (!_seen.TryAdd(known?.Id ?? draft.Name, row.Number))
        {
            row.Refuse(null, new("", OrganizationFault.SameRow, $"{_seen[known?.Id ?? draft.Name]}"));
        }

        row.Refuse(new UnitChecking(known?.Id, _register, _areaIds).Of(draft, known is null ? null : before));
        ImportChange[] changes = [.. from column in Columns let words = (Words(before, column), Words(draft, column)) where words.Item1 != words.Item2 select new ImportChange(column, words.Item1, words.Item2)];
        string subject = draft.Name.Length > 0 ? draft.Name : known?.Name ?? "";
        if (row.Problems.Count > 0)
        {
            return new ImportLine(row.Number, subject, ImportAct.Refused, [], row.Problems);
        }

        if (known is not null && changes.Length == 0)
        {
            return new ImportLine(row.Number, subject, ImportAct.Same, [], []);
        }

        Writes.Add((id, known is null, draft));
        _register = new UnitRegister(_register.City, _register.LocalClassNames, [.. _register.Units.Where(unit => unit.Id != id), Registered(id, draft)]);
        return new ImportLine(row.Number, subject, known is null ? ImportAct.Added : ImportAct.Changed, changes, []);
    }

    // By its id where the file gives one, otherwise by its present name.
    private RegisteredUnit? Known(ImportRow row)
    {
        if (row[Id] is { Length: > 0 } id)
        {
            if (_register.WithId(id) is { } unit)
            {
                return unit;
            }

            row.Refuse(Id, new(Id.Field, OrganizationFault.UnknownUnit, id));
            return null;
        }

        RegisteredUnit[] named = [.. _register.Units.Where(unit => unit.Name == row[Name] && unit.Stands.To is null)];
        return named.Length == 1 ? named[0] : null;
    }

    private UnitDraft Draft(ImportRow row, UnitDraft before) => before with
    {
        Name = row.Text(Name, before.Name) ?? "",
        Kind = row.Choice(Kind, UnitKindWords.All, before.Kind),
        ParentId = row.Text(Parent, null) is { } parent ? Unit(row, parent) : row[Parent].Length == 0 ? before.ParentId : null,
        AreaId = row.Text(Area, null) is { } area ? AreaOf(row, area) : row[Area].Length == 0 ? before.AreaId : null,
        Aliases = [.. before.Aliases, .. Names(row).Where(name => before.Aliases.All(alias => alias.Name != name)).Select(name => new UnitAlias(name, Validity.Always))],
        Stands = new Validity(row.Day(From, before.Stands.From), row.Day(To, before.Stands.To)),
        Executes = row.Choice(Executes, YesOrNo, before.Executes is not null) ? before.Executes ?? Validity.Always : null,
        Uncertain = row.Text(Uncertain, before.Uncertain),
    };

    private static IEnumerable<string> Names(ImportRow row) =>
        row.Text(Aliases, null)?.Split(['、', '；', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct() ?? [];

    private string? Unit(ImportRow row, string words)
    {
        if ((_register.WithId(words) ?? _register.Find(words, today) ?? _register.Find(words)) is { } unit)
        {
            return unit.Id;
        }

        row.Refuse(Parent, new(Parent.Field, OrganizationFault.UnknownUnit, words));
        return null;
    }

    private string? AreaOf(ImportRow row, string words)
    {
        RegisteredArea[] found = [.. areas.Areas.Where(area => area.Id == words || area.Name == words)];
        if (found.Length == 1)
        {
            return found[0].Id;
        }

        row.Refuse(Area, new(Area.Field, OrganizationFault.UnknownArea, words));
        return null;
    }

    private string Words(UnitDraft draft, ImportColumn column) =>
        column == Name ? draft.Name
        : column == Kind ? (draft.Name.Length == 0 ? "" : draft.Kind.NameIn("zh-CN"))
        : column == Parent ? (draft.ParentId is { } parent ? _register.WithId(parent)?.Name ?? parent : "")
        : column == Area ? (draft.AreaId is { } area ? areas.WithId(area)?.Name ?? area : "")
        : column == Aliases ? string.Join('、', draft.Aliases.Select(alias => alias.Name))
        : column == From ? $"{draft.Stands.From:yyyy-MM-dd}"
        : column == To ? $"{draft.Stands.To:yyyy-MM-dd}"
        : column == Executes ? (draft.Executes is null ? "" : YesOrNo[0].Chinese)
        : column == Uncertain ? draft.Uncertain ?? ""
        : "";

    private static RegisteredUnit Registered(string id, UnitDraft draft) => new(id, draft.Name, draft.Kind, draft.Aliases)
    {
        NameFrom = draft.NameFrom,
        ParentId = draft.ParentId,
        AreaId = draft.AreaId,
        Stands = draft.Stands,
        Executes = draft.Executes,
        Uncertain = draft.Uncertain,
    };
}
