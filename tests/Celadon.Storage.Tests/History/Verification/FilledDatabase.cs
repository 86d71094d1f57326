using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Celadon.Databases;
using Celadon.Storage.History;
using Celadon.Storage.History.Verification;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Celadon.Storage.Tests.History.Verification;

/// <summary>The database as it is shipped, with rows in every table that is in the history, whatever tables there are: one row full, one with nothing in what may be empty.</summary>
internal sealed class FilledDatabase : IAsyncDisposable
{
    internal const int RowsATable = 2;

    /// <summary>No text is longer, but for the hash of a content. [byte]</summary>
    internal static readonly int LongestPlain = FullInstant.Length;

    private const string FullDay = "2026-11-25";
    private const string FullInstant = FullDay + "T01:02:03.0000040Z";
    private const string FullContent = "full";
    private const string EmptyContent = "empty";

    private readonly Provider _provider;
    private readonly DatabaseOfATest? _spot;
    private readonly FilledValues _values;

    private FilledDatabase(Provider provider, DatabaseOfATest spot)
        : this(provider, spot.Place) => _spot = spot;

    private FilledDatabase(Provider provider, string place)
    {
        (_provider, Place, Database) = (provider, place, At(place));
        using CeladonDb db = Database.Open();
        References = db.Model.GetRelationalModel().Tables.SelectMany(table => table.ForeignKeyConstraints).SelectMany(key => key.Columns.Zip(key.PrincipalColumns))
            .DistinctBy(pair => (pair.First.Table.Name, pair.First.Name))
            .ToDictionary(pair => (pair.First.Table.Name, pair.First.Name), pair => (pair.Second.Table.Name, pair.Second.Name));
        Tables = [.. db.ChainedTables.Values.OrderBy(table => table.Name, StringComparer.Ordinal)];
        Outside = [.. db.Model.GetRelationalModel().Tables.Where(table => !db.ChainedTables.ContainsKey(table.Name)
            && table.Name is not (HistoryTable.Name or "storage_attachment_content")).Select(ChainedTable.Of)];
        _values = new FilledValues(provider);
    }

    /// <summary>The file, or the server's address.</summary>
    internal string Place { get; }

    internal CeladonDatabase Database { get; }

    internal IReadOnlyList<ChainedTable> Tables { get; }

    /// <summary>Filled too, though their rows are not in the history.</summary>
    internal IReadOnlyList<ChainedTable> Outside { get; }

    private IReadOnlyList<ChainedTable> All => [.. Tables, .. Outside];

    /// <summary>The columns that hold another row's key, each with that row's column.</summary>
    internal IReadOnlyDictionary<(string Table, string Column), (string Table, string Column)> References { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    internal static Task<FilledDatabase> MakeAsync() => MakeAsync(Provider.Sqlite);

    /// <summary>A copy of the one filled database; its history is the same in every copy.</summary>
    internal static async Task<FilledDatabase> MakeAsync(Provider provider) => new(provider, await DatabaseOfATest.MakeAsync(provider, "filled", place => FillAsync(provider, place)));

    /// <summary>One filled by itself, with a history of its own.</summary>
    internal static async Task<FilledDatabase> MakeAnotherAsync()
    {
        DatabaseOfATest spot = await DatabaseOfATest.MakeAsync(Provider.Sqlite);
        await FillAsync(Provider.Sqlite, spot.Place);
        return new FilledDatabase(Provider.Sqlite, spot);
    }

    internal Task<HistoryVerdict> VerifyAsync(params ChainHead[] heads) => new HistoryVerification(Database).RunAsync(heads, null, Cancellation);

    /// <summary>Runs SQL as somebody would who has the database and no scruples.</summary>
    internal async Task ExecuteAsync(string sql)
    {
        await using DbConnection connection = _provider == Provider.Sqlite
            ? new SqliteConnection($"Data Source={Place};Foreign Keys=False;Pooling=False")
            : new NpgsqlConnection(Place + ";Pooling=false");
        await connection.OpenAsync(Cancellation);
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = (_provider == Provider.Sqlite ? "PRAGMA ignore_check_constraints = ON;" : "SET session_replication_role = replica;") + sql;
        await command.ExecuteNonQueryAsync(Cancellation);
    }

    /// <summary>What the full row holds in a text column: unlike any other column's, but for one that holds another row's key.</summary>
    internal string TextIn(ChainedTable table, ChainedColumn column)
    {
        if (IsHashOfContent(table, column))
        {
            return Hash(FullContent);
        }

        (string, string) place = (table.Name, column.Name);
        while (References.TryGetValue(place, out (string, string) other) && other != place)
        {
            place = other;
        }

        ChainedTable holder = All.Single(one => one.Name == place.Item1);
        return string.Create(CultureInfo.InvariantCulture, $"甲{All.ToList().FindIndex(one => one.Name == holder.Name):000}c{holder.Columns.ToList().FindIndex(one => one.Name == place.Item2):000}z");
    }

    /// <summary>How long the text or the bytes are that the full row holds in a column. [byte]</summary>
    internal int LengthOf(ChainedTable table, ChainedColumn column) =>
        IsInstant(column) ? FullInstant.Length
        : IsText(column) && !IsPlainText(column) ? FullDay.Length
        : Encoding.UTF8.GetByteCount(TextIn(table, column));

    internal string Other(ChainedColumn column) => _values.Other(column);

    internal string Some(ChainedColumn column) => _values.Some(column);

    internal static bool IsText(ChainedColumn column) => column.Kind == typeof(string);

    /// <summary>True where any text will do.</summary>
    internal static bool IsPlainText(ChainedColumn column) => column.StoredType == typeof(string) && !IsInstant(column);

    internal string IsFull(ChainedTable table)
    {
        ChainedColumn key = table.Key[0];
        return IsPlainText(key) ? $"\"{key.Name}\" LIKE '{TextIn(table, key)}%'" : IsText(key) ? $"CAST(\"{key.Name}\" AS TEXT) LIKE '{FullDay}%'" : $"\"{key.Name}\" = 1";
    }

    public ValueTask DisposeAsync() => _spot!.DisposeAsync();

    private static bool IsInstant(ChainedColumn column) => (Nullable.GetUnderlyingType(column.Mapping.ClrType) ?? column.Mapping.ClrType) == typeof(DateTimeOffset);

    private static CeladonDatabase At(string place) => CeladonDatabase.At(place, Rooms.All);

    private static async Task FillAsync(Provider provider, string place)
    {
        await At(place).PrepareAsync(Cancellation);
        var filled = new FilledDatabase(provider, place);
        var rows = new StringBuilder();
        foreach (ChainedTable table in filled.All)
        {
            rows.Append(filled.InsertFull(table)).Append(filled.InsertEmpty(table));
        }

        await filled.ExecuteAsync(rows.Append(filled.InsertContent(FullContent)).Append(filled.InsertContent(EmptyContent)).ToString());
        await using CeladonDb db = filled.Database.Open();
        await db.TakeOverIntoHistoryAsync(Cancellation);
    }

    private string InsertFull(ChainedTable table) => Insert(table, [.. table.Columns.Select(column =>
        IsPlainText(column) ? $"'{TextIn(table, column)}'"
        : IsInstant(column) ? $"'{FullInstant}'"
        : IsText(column) ? $"'{FullDay}'"
        : column.Kind == typeof(byte[]) ? _values.Bytes(TextIn(table, column))
        : "'1'")]);

    private string InsertEmpty(ChainedTable table) => Insert(table, [.. table.Columns.Select(column =>
        IsNullable(table, column) ? "NULL"
        : IsHashOfContent(table, column) ? $"'{Hash(EmptyContent)}'"
        : IsPlainText(column) ? "'乙'"
        : IsInstant(column) ? "'2026-01-02T00:00:00.0000000Z'"
        : IsText(column) ? "'2026-01-02'"
        : column.Kind == typeof(byte[]) ? _values.Bytes("z")
        : "'0'")]);

    private string InsertContent(string content) =>
        $"INSERT INTO storage_attachment_content (\"Sha256\", \"Content\") VALUES ('{Hash(content)}', {_values.Bytes(content)});";

    // The one column whose value has to fit something outside its own table.
    private static bool IsHashOfContent(ChainedTable table, ChainedColumn column) => (table.Name, column.Name) == ("storage_attachment", "Sha256");

    private static string Hash(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    private static bool IsNullable(ChainedTable table, ChainedColumn column) => column.IsNullable && !table.Key.Contains(column);

    private static string Insert(ChainedTable table, string[] values) => new StringBuilder()
        .Append(CultureInfo.InvariantCulture, $"INSERT INTO \"{table.Name}\" (")
        .AppendJoin(", ", table.Columns.Select(column => $"\"{column.Name}\""))
        .Append(") VALUES (").AppendJoin(", ", values).Append(");").ToString();
}
