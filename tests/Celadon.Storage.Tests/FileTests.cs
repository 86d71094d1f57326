using System.Globalization;
using Celadon.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Celadon.Storage.Tests;

/// <summary>What only a file of our own can meet with.</summary>
public sealed class FileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("celadon-storage-").FullName;

    private string DatabasePath => Path.Combine(_folder, "var", "celadon.db");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Every_table_bears_the_name_of_its_room()
    {
        await using CeladonDb db = (await PreparedAsync()).Open();
        string[] tables = [.. db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct()];
        Assert.NotEmpty(tables);
        Assert.All(tables, table => Assert.Matches("^(organization|plans|storage)_[a-z_]+$", table));
    }

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("busy_timeout", "30000")]
    public async Task Every_connection_keeps_what_was_answered_as_done(string pragma, string value)
    {
        await using CeladonDb db = (await PreparedAsync()).Open();
        await db.Database.OpenConnectionAsync(Cancellation);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA " + pragma;
        Assert.Equal(value, Convert.ToString(await command.ExecuteScalarAsync(Cancellation), CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_process_killed_while_preparing_does_not_bar_the_way_for_ever()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(DatabasePath)!);
        await ExecuteAsync($"""
            PRAGMA application_id = {SqliteFile.ApplicationId};
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01');
            """);
        await Named().PrepareAsync(Cancellation).WaitAsync(TimeSpan.FromMinutes(1), Cancellation);
        await using CeladonDb db = Named().Open();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(Cancellation));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_left_as_it_is()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(DatabasePath)!);
        byte[] content = [.. Enumerable.Repeat((byte)'x', 5000)];
        await File.WriteAllBytesAsync(DatabasePath, content, Cancellation);
        Assert.Equal("STORE-002", (await RefusalAsync()).Code);
        Assert.Equal(content, await File.ReadAllBytesAsync(DatabasePath, Cancellation));
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_refused_with_what_to_do()
    {
        string file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "", Cancellation);
        var refusal = await Assert.ThrowsAsync<StorageException>(() => CeladonDatabase.InFile(Path.Combine(file, "celadon.db"), Rooms.All).PrepareAsync(Cancellation));
        Assert.Equal("STORE-001", refusal.Code);
    }

    [Fact]
    public async Task A_folder_without_the_right_to_write_is_refused()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Directory.Exists("/proc/self"), "Only Linux has a folder that not even root may write in.");
        var refusal = await Assert.ThrowsAsync<StorageException>(() => CeladonDatabase.InFile("/proc/self/celadon.db", Rooms.All).PrepareAsync(Cancellation));
        Assert.Equal("STORE-001", refusal.Code);
    }

    private CeladonDatabase Named() => CeladonDatabase.InFile(DatabasePath, Rooms.All);

    private async Task<CeladonDatabase> PreparedAsync()
    {
        CeladonDatabase database = Named();
        await database.PrepareAsync(Cancellation);
        return database;
    }

    private Task<StorageException> RefusalAsync() => Assert.ThrowsAsync<StorageException>(() => Named().PrepareAsync(Cancellation));

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={DatabasePath}");
        await connection.OpenAsync(Cancellation);
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
