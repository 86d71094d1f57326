using System.Diagnostics;
using Celadon.Databases;
using Microsoft.EntityFrameworkCore;

namespace Celadon.Storage.Tests;

/// <summary>The one database as it is shipped, in real files and on a real server.</summary>
public abstract class PreparingTests(Provider provider) : IAsyncLifetime
{
    private DatabaseOfATest? _spot;

    public sealed class InAFile() : PreparingTests(Provider.Sqlite);

    public sealed class OnAServer() : PreparingTests(Provider.Postgres);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Place => _spot!.Place;

    public async ValueTask InitializeAsync() => _spot = await DatabaseOfATest.MakeAsync(provider);

    public async ValueTask DisposeAsync()
    {
        await _spot!.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task The_migrations_make_exactly_the_tables_the_rooms_map()
    {
        await using CeladonDb db = Named().Open();
        Assert.NotEmpty(db.Database.GetMigrations());
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Preparing_twice_changes_nothing()
    {
        CeladonDatabase database = await PreparedAsync();
        await database.PrepareAsync(Cancellation);
        await using CeladonDb db = database.Open();
        Assert.Equal(db.Database.GetMigrations(), await db.Database.GetAppliedMigrationsAsync(Cancellation));
    }

    [Fact]
    public async Task Many_may_prepare_a_new_database_at_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Named().PrepareAsync(Cancellation))));
        await using CeladonDb db = Named().Open();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(Cancellation));
    }

    [Fact]
    public async Task Two_processes_may_prepare_a_new_database_at_once()
    {
        Process[] processes = [.. Enumerable.Range(0, 2).Select(_ => PreparingProcess.Start(Place))];
        foreach (Process process in processes)
        {
            string said = await process.StandardOutput.ReadToEndAsync(Cancellation);
            await process.WaitForExitAsync(Cancellation);
            Assert.True(process.ExitCode == 0, said);
            process.Dispose();
        }

        await using CeladonDb db = Named().Open();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(Cancellation));
    }

    [Fact]
    public async Task A_snapshot_sees_one_moment_and_holds_nobody_up()
    {
        CeladonDatabase database = await PreparedAsync();
        await ExecuteAsync("CREATE TABLE probe (n INTEGER)");
        await using CeladonDb reading = database.Open();
        await using (await reading.BeginSnapshotAsync(Cancellation))
        {
            Assert.Equal(0, await CountProbesAsync(reading));
            await ExecuteAsync("INSERT INTO probe VALUES (1)");
            Assert.Equal(0, await CountProbesAsync(reading));
        }

        await using (await reading.BeginSnapshotAsync(Cancellation))
        {
            Assert.Equal(1, await CountProbesAsync(reading));
        }
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused()
    {
        await ExecuteAsync("CREATE TABLE somebodys (id INTEGER)");
        StorageException refusal = await RefusalAsync();
        Assert.Equal("STORE-003", refusal.Code);
        Assert.Contains(Named().Path, refusal.MessageIn("en"), StringComparison.Ordinal);
        Assert.StartsWith("STORE-003", refusal.MessageIn("zh-CN"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_a_newer_Celadon_is_refused()
    {
        await PreparedAsync();
        string table = provider == Provider.Sqlite ? "__EFMigrationsHistory" : "storage_migrations";
        await ExecuteAsync($"INSERT INTO \"{table}\" VALUES ('29990101000000_Later', '99.0.0')");
        Assert.Equal("STORE-004", (await RefusalAsync()).Code);
    }

    private static Task<int> CountProbesAsync(CeladonDb db) =>
        db.Database.SqlQueryRaw<int>("SELECT CAST(count(*) AS integer) AS \"Value\" FROM probe").SingleAsync(Cancellation);

    private CeladonDatabase Named() => CeladonDatabase.At(Place, Rooms.All);

    private async Task<CeladonDatabase> PreparedAsync()
    {
        CeladonDatabase database = Named();
        await database.PrepareAsync(Cancellation);
        return database;
    }

    private Task<StorageException> RefusalAsync() => Assert.ThrowsAsync<StorageException>(() => Named().PrepareAsync(Cancellation));

    private async Task ExecuteAsync(string sql)
    {
        await using CeladonDb db = Named().Open();
        await db.Database.ExecuteSqlRawAsync(sql, Cancellation);
    }
}
