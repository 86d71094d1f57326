using Celadon.Storage.History;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using IMigrator = Microsoft.EntityFrameworkCore.Migrations.IMigrator;

namespace Celadon.Storage.Tests.History;

/// <summary>A database of the release before the history, with rows in it.</summary>
public sealed class TakeOverTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("celadon-takeover-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Rows_that_are_older_than_the_history_enter_it_once_as_they_are()
    {
        CeladonDatabase database = await OlderAsync();
        await database.PrepareAsync(Cancellation);
        HistoryRow entry = Assert.Single(await HistoryAsync(database));
        Assert.Equal((Act.SystemId, "storage.takeover", "plans_reading", "abc"), (entry.ActorId, entry.What, entry.TableName, entry.RecordKey));
        Assert.Equal("plan.docx", RowImage.Columns(entry.After)["FileName"]);
        await database.PrepareAsync(Cancellation);
        Assert.Single(await HistoryAsync(database));
    }

    [Fact]
    public async Task An_emptied_history_is_not_taken_for_a_new_one()
    {
        CeladonDatabase database = await OlderAsync();
        await database.PrepareAsync(Cancellation);
        await using (CeladonDb db = database.Open())
        {
            await db.Database.ExecuteSqlRawAsync("DELETE FROM storage_history", Cancellation);
        }

        await database.PrepareAsync(Cancellation);
        Assert.Empty(await HistoryAsync(database));
    }

    private async Task<CeladonDatabase> OlderAsync()
    {
        CeladonDatabase database = CeladonDatabase.InFile(Path.Combine(_folder, "celadon.db"), Storage.Tests.Rooms.All);
        await using CeladonDb db = database.Open();
        await db.GetService<IMigrator>().MigrateAsync("20261125024029_First", Cancellation);
        await db.Database.ExecuteSqlRawAsync(
            "PRAGMA application_id = 1128614977; INSERT INTO plans_reading (Id, FileName, Sha256, Size, ReceivedAt, State) VALUES ('abc', 'plan.docx', 'f', 3, '2026-11-24T00:00:00.0000000Z', 'Refused')",
            Cancellation);
        return database;
    }

    private static async Task<List<HistoryRow>> HistoryAsync(CeladonDatabase database)
    {
        await using CeladonDb db = database.Open();
        return await db.Set<HistoryRow>().AsNoTracking().ToListAsync(Cancellation);
    }
}
