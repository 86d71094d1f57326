using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Celadon.Organization.Accounts;
using Celadon.Organization.Areas;
using Celadon.Organization.Areas.Stored;
using Celadon.Organization.People;
using Celadon.Organization.Permissions;
using Celadon.Organization.Units;
using Celadon.Organization.Units.Stored;
using Celadon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Organization.Importing;

/// <summary>Checks a file against the register, and applies it as it was checked: the whole of it in one transaction, or nothing.</summary>
internal sealed class ImportDesk(CeladonDatabase database)
{
    internal static IReadOnlyList<ImportColumn> ColumnsOf(ImportTable table) => table == ImportTable.Units ? UnitImport.Columns : PersonImport.Columns;

    /// <summary>Checks, and applies where <paramref name="shown"/> is what a check of this file says now too.</summary>
    internal async Task<ImportCheck> RunAsync(Actor actor, ImportTable table, byte[] file, string? shown, DateOnly today, CancellationToken cancellation)
    {
        // A file speaks of the whole register, so only who answers for all of it hands one in.
        actor.Require(Permission.EditOrganization, null);
        (IReadOnlyList<ImportRow> rows, ImportRefusal? refusal) = ImportSheet.Rows(file, ColumnsOf(table));
        if (refusal is not null)
        {
            return ImportCheck.Refused(refusal);
        }

        await using CeladonDb db = shown is null ? database.Open() : database.Open(actor.Act(table == ImportTable.Units ? "organization.import-units" : "organization.import-people"));
        await using IDbContextTransaction whole = shown is null ? await db.BeginSnapshotAsync(cancellation) : await db.BeginAloneAsync(cancellation);
        ImportCheck check = table == ImportTable.Units
            ? await UnitsAsync(db, file, rows, shown, today, cancellation)
            : await PeopleAsync(db, file, rows, shown, today, cancellation);
        if (shown is null || check.Digest != shown)
        {
            return check with { IsStale = shown is not null };
        }

        if (check.IsApplicable)
        {
            await db.SaveChangesAsync(cancellation);
            await whole.CommitAsync(cancellation);
        }

        return check with { IsApplied = check.IsApplicable };
    }

    private static async Task<ImportCheck> UnitsAsync(CeladonDb db, byte[] file, IReadOnlyList<ImportRow> rows, string? shown, DateOnly today, CancellationToken cancellation)
    {
        AreaRegister areas = await AreaDesk.RegisterAsync(db, cancellation);
        var import = new UnitImport(await UnitShelf.RegisterAsync(db, cancellation), areas, today);
        ImportCheck check = Checked(file, [.. rows.Select(import.Take)]);
        if (shown != check.Digest || !check.IsApplicable)
        {
            return check;
        }

        List<UnitRow> present = await db.Set<UnitRow>().Include(unit => unit.Aliases).ToListAsync(cancellation);
        int position = present.Select(unit => unit.Position + 1).DefaultIfEmpty().Max();
        foreach ((string id, bool isNew, UnitDraft draft) in import.Writes)
        {
            UnitRow row = isNew ? db.Add(new UnitRow { Id = id, Name = draft.Name, Kind = draft.Kind, Position = position++ }).Entity : present.Single(unit => unit.Id == id);
            row.Write(draft);
            if (!isNew)
            {
                // Another name only is a change of the unit too: forms made before it are stale.
                db.Entry(row).Property(unit => unit.Name).IsModified = true;
            }
        }

        return check;
    }

    private static async Task<ImportCheck> PeopleAsync(CeladonDb db, byte[] file, IReadOnlyList<ImportRow> rows, string? shown, DateOnly today, CancellationToken cancellation)
    {
        List<PersonRow> present = await db.Set<PersonRow>().ToListAsync(cancellation);
        Dictionary<string, (string Key, string Name)> accounts = (await db.Set<AccountRow>().Select(account => new { account.Id, account.NameKey, account.UserName }).ToListAsync(cancellation))
            .ToDictionary(account => account.Id, account => (account.NameKey, account.UserName));
        var import = new PersonImport(
            await UnitShelf.RegisterAsync(db, cancellation),
            present.ToDictionary(person => person.Id, person => person.AsDraft(person.AccountId is { } account ? accounts[account].Name : null)),
            accounts.ToDictionary(account => account.Value.Key, account => account.Key),
            today);
        ImportCheck check = Checked(file, [.. rows.Select(import.Take)]);
        if (shown != check.Digest || !check.IsApplicable)
        {
            return check;
        }

        foreach ((string id, bool isNew, PersonDraft draft, string? account) in import.Writes)
        {
            PersonRow row = isNew ? db.Add(new PersonRow { Id = id, Name = draft.Name, UnitId = draft.UnitId }).Entity : present.Single(person => person.Id == id);
            row.Write(draft, account);
        }

        return check;
    }

    // The file and what it would do: whatever changes in between, in either, shows in the digest.
    private static ImportCheck Checked(byte[] file, IReadOnlyList<ImportLine> lines) => new(lines, null, Convert.ToHexStringLower(SHA256.HashData(
        [.. SHA256.HashData(file), .. Encoding.UTF8.GetBytes(JsonSerializer.Serialize(lines))])));
}
