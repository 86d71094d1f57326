using Celadon.Databases;
using Celadon.Storage.History;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Celadon.Storage.Tests;

/// <summary>What only a server can meet with, on a real one.</summary>
public sealed class ServerTests
{
    private static readonly Act Starting = Act.OfSystem("test", "storage.test");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_wrong_password_a_missing_database_and_a_missing_right_are_told_apart()
    {
        PostgresServer server = await PostgresServer.SharedAsync();
        string address = await server.MakeDatabaseAsync();
        await server.ExecuteAsync($"CREATE ROLE clerk LOGIN PASSWORD '{PostgresServer.Password}'");
        await RefusedAsync("STORE-007", address, place => place.Password = PostgresServer.Password + "x");
        await RefusedAsync("STORE-008", address, place => place.Database = "nowhere");
        await RefusedAsync("STORE-009", address, place => place.Username = "clerk");
        await RefusedAsync("STORE-013", address, place => place.Port = 1);
        await server.RemoveDatabaseAsync(address);
    }

    [Theory]
    [InlineData("postgresql://clerk:s%2Fcret@db.example:5433/celadon?sslmode=verify-full", "db.example:5433/celadon")]
    [InlineData("postgres://clerk:s%2Fcret@db.example/celadon", "db.example:5432/celadon")]
    [InlineData("Host=db.example;Database=celadon;Username=clerk;Password=s/cret", "db.example:5432/celadon")]
    public void A_server_is_shown_without_who_signs_in_and_how(string place, string shown)
    {
        Assert.True(CeladonDatabase.NamesServer(place));
        Assert.Equal(shown, CeladonDatabase.At(place).Path);
        NpgsqlConnectionStringBuilder read = Postgres.ServerAddress.Read(place);
        Assert.Equal(("clerk", "s/cret"), (read.Username, read.Password));
    }

    [Theory]
    [InlineData("postgresql://clerk:s3cret@/celadon")]
    [InlineData("postgresql://clerk:s3cret@db.example")]
    [InlineData("postgresql://clerk:s3cret@db.example:port/celadon")]
    [InlineData("postgresql://clerk:s3cret@db.example/celadon?s3cret=1")]
    [InlineData("Host=db.example;Password=s3cret")]
    [InlineData("Host=db.example;Database=celadon;Word=s3cret")]
    public void An_address_that_cannot_be_read_is_refused_and_not_repeated(string place)
    {
        var refusal = Assert.Throws<StorageException>(() => CeladonDatabase.At(place));
        Assert.Equal("STORE-014", refusal.Code);
        Assert.DoesNotContain("s3cret", refusal + refusal.MessageIn("zh-CN"), StringComparison.Ordinal);
    }

    [Fact]
    public void Anything_else_is_a_file() => Assert.False(CeladonDatabase.NamesServer("var/celadon.db"));

    [Fact]
    public async Task A_server_that_stops_takes_back_what_was_not_committed_and_serves_again_after_its_start()
    {
        using PostgresServer server = await PostgresServer.OwnAsync();
        var database = CeladonDatabase.At(await server.MakeDatabaseAsync(), Rooms.All);
        await database.PrepareAsync(Cancellation);
        await using (CeladonDb first = database.Open(), second = database.Open())
        {
            // Two sessions go back into the pool and outlive the server there.
            await first.Database.OpenConnectionAsync(Cancellation);
            await second.Database.OpenConnectionAsync(Cancellation);
        }

        await using (CeladonDb db = database.Open(Starting))
        {
            await using var half = await db.BeginAloneAsync(Cancellation);
            await db.Database.ExecuteSqlRawAsync("CREATE TABLE half (n integer)", Cancellation);
            await server.StopAsync();
            var refusal = await Assert.ThrowsAsync<StorageException>(() => half.CommitAsync(Cancellation));
            Assert.Equal((StorageFault.ServerUnreachable, "STORE-013"), (refusal.Fault, refusal.Code));
            await using CeladonDb meanwhile = database.Open();
            Assert.Equal("STORE-013", (await Assert.ThrowsAsync<StorageException>(() => meanwhile.Set<HistoryRow>().CountAsync(Cancellation))).Code);
        }

        await server.StartAsync();
        await NoneIsHalfAsync(database);
    }

    [Fact]
    public async Task A_server_that_was_started_anew_while_nobody_asked_is_not_noticed()
    {
        using PostgresServer server = await PostgresServer.OwnAsync();
        var database = CeladonDatabase.At(await server.MakeDatabaseAsync(), Rooms.All);
        await database.PrepareAsync(Cancellation);
        await using (CeladonDb first = database.Open(), second = database.Open())
        {
            await first.Database.OpenConnectionAsync(Cancellation);
            await second.Database.OpenConnectionAsync(Cancellation);
        }

        await server.StopAsync();
        await server.StartAsync();
        await NoneIsHalfAsync(database);
    }

    private static async Task NoneIsHalfAsync(CeladonDatabase database)
    {
        await using CeladonDb next = database.Open(Starting);
        await using var alone = await next.BeginAloneAsync(Cancellation);
        Assert.False(await next.Database.SqlQueryRaw<bool>("SELECT EXISTS (SELECT FROM pg_class WHERE relname = 'half') AS \"Value\"").SingleAsync(Cancellation));
        await alone.CommitAsync(Cancellation);
    }

    private static async Task RefusedAsync(string code, string address, Action<NpgsqlConnectionStringBuilder> wrong)
    {
        var place = new NpgsqlConnectionStringBuilder(address) { Pooling = false };
        wrong(place);
        var refusal = await Assert.ThrowsAsync<StorageException>(() => CeladonDatabase.At(place.ToString(), Rooms.All).PrepareAsync(Cancellation));
        Assert.Equal(code, refusal.Code);
        string said = refusal + refusal.MessageIn("zh-CN") + refusal.MessageIn("en");
        Assert.DoesNotContain(PostgresServer.Password, said, StringComparison.Ordinal);
        Assert.Contains($"{place.Host}:{place.Port}/{place.Database}", refusal.MessageIn("zh-CN"), StringComparison.Ordinal);
    }
}
