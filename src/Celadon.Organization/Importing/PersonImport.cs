using System.Security.Cryptography;
using Celadon.Organization.People;
using Celadon.Organization.Units;

namespace Celadon.Organization.Importing;

/// <summary>What rows of people would enter and change.</summary>
/// <param name="register">The units.</param>
/// <param name="people">The people as they are, by id.</param>
/// <param name="accounts">Names of the accounts as compared, with their ids.</param>
/// <param name="today">Names of units mean those of this day.</param>
internal sealed class PersonImport(UnitRegister register, IReadOnlyDictionary<string, PersonDraft> people, IReadOnlyDictionary<string, string> accounts, DateOnly today)
{
    internal static readonly ImportColumn Id = new("Id", "编号", "Id"), Name = new(nameof(PersonDraft.Name), "姓名", "Name", IsNeeded: true),
        Unit = new(nameof(PersonDraft.UnitId), "单位", "Unit", IsNeeded: true), Position = new(nameof(PersonDraft.Position), "职务", "Position"),
        Phone = new(nameof(PersonDraft.Phone), "电话", "Telephone"), Email = new(nameof(PersonDraft.Email), "电子邮箱", "E-mail"),
        UserName = new(nameof(PersonDraft.UserName), "账号", "Account"), From = new("ServesFrom", "在岗首日", "First day"), To = new("ServesTo", "在岗末日", "Last day");

    internal static readonly IReadOnlyList<ImportColumn> Columns = [Id, Name, Unit, Position, Phone, Email, UserName, From, To];

    private const int IdLength = 12;

    private readonly Dictionary<string, int> _seen = [];
    private readonly Dictionary<string, string> _holders = people.Where(person => person.Value.UserName is not null)
        .ToDictionary(person => person.Value.UserName!.ToLowerInvariant(), person => person.Value.Name);

    /// <summary>What is to be written: the person's id, the person, the account.</summary>
    internal List<(string Id, bool IsNew, PersonDraft Draft, string? AccountId)> Writes { get; } = [];

    internal ImportLine Take(ImportRow row)
    {
        row.AskForPlainCells();
        string? unit = row[Unit].Length == 0 ? null : UnitOf(row);
        string? known = Known(row, unit);
        PersonDraft before = known is null ? new PersonDraft() : people[known];
        PersonDraft draft = before with
        {
            Name = row.Text(Name, before.Name) ?? "",
            UnitId = unit ?? before.UnitId,
            Position = row.Text(Position, before.Position),
            Phone = row.Text(Phone, before.Phone),
            Email = row.Text(Email, before.Email),
            UserName = row.Text(UserName, before.UserName),
            Serves = new Validity(row.Day(From, before.Serves.From), row.Day(To, before.Serves.To)),
        };
        string key = known ?? $"{draft.Name} {draft.UnitId}";
        if (!_seen.TryAdd(key, row.Number))
        {
            row.Refuse(null, new("", OrganizationFault.SameRow, $"{_seen[key]}"));
        }

        row.Refuse(PersonChecking.Of(draft, register));
        string? account = Account(row, draft, before);
        ImportChange[] changes = [.. from column in Columns let words = (Words(before, column), Words(draft, column)) where words.Item1 != words.Item2 select new ImportChange(column, words.Item1, words.Item2)];
        if (row.Problems.Count > 0)
        {
            return new ImportLine(row.Number, draft.Name, ImportAct.Refused, [], row.Problems);
        }

        if (known is not null && changes.Length == 0)
        {
            return new ImportLine(row.Number, draft.Name, ImportAct.Same, [], []);
        }

        Writes.Add((known ?? RandomNumberGenerator.GetHexString(IdLength, lowercase: true), known is null, draft, account));
        return new ImportLine(row.Number, draft.Name, known is null ? ImportAct.Added : ImportAct.Changed, changes, []);
    }

    private string? UnitOf(ImportRow row)
    {
        if ((register.WithId(row[Unit]) ?? register.Find(row[Unit], today) ?? register.Find(row[Unit])) is { } unit)
        {
            return unit.Id;
        }

        row.Refuse(Unit, new(Unit.Field, OrganizationFault.UnknownUnit, row[Unit]));
        return null;
    }

    // By the id where the file gives one, otherwise by name and unit: two of one name at one unit need their ids.
    private string? Known(ImportRow row, string? unit)
    {
        if (row[Id] is { Length: > 0 } id)
        {
            if (people.ContainsKey(id))
            {
                return id;
            }

            row.Refuse(Id, new(Id.Field, OrganizationFault.UnknownPerson, id));
            return null;
        }

        string[] named = [.. people.Where(person => person.Value.Name == row[Name] && person.Value.UnitId == unit && person.Value.Serves.To is null).Select(person => person.Key)];
        if (named.Length > 1)
        {
            row.Refuse(Id, new(Id.Field, OrganizationFault.Missing, ""));
        }

        return named.Length == 1 ? named[0] : null;
    }

    private string? Account(ImportRow row, PersonDraft draft, PersonDraft before)
    {
        if (draft.UserName?.ToLowerInvariant() is not { } key)
        {
            return null;
        }

        if (!accounts.TryGetValue(key, out string? account))
        {
            row.Refuse(UserName, new(UserName.Field, OrganizationFault.UnknownAccount, draft.UserName));
        }
        else if (key != before.UserName?.ToLowerInvariant() && !_holders.TryAdd(key, draft.Name))
        {
            row.Refuse(UserName, new(UserName.Field, OrganizationFault.TakenAccount, draft.UserName, _holders[key]));
        }

        return account;
    }

    private string Words(PersonDraft draft, ImportColumn column) =>
        column == Name ? draft.Name
        : column == Unit ? register.WithId(draft.UnitId)?.Name ?? ""
        : column == Position ? draft.Position ?? ""
        : column == Phone ? draft.Phone ?? ""
        : column == Email ? draft.Email ?? ""
        : column == UserName ? draft.UserName ?? ""
        : column == From ? $"{draft.Serves.From:yyyy-MM-dd}"
        : column == To ? $"{draft.Serves.To:yyyy-MM-dd}"
        : "";
}
