using System.Globalization;
using System.Text;
using Celadon.Databases;
using Celadon.Storage.History;
using Celadon.Storage.History.Verification;

namespace Celadon.Storage.Tests.History.Verification;

/// <summary>Any change of a business record past the program is found, in every column of every table there is.</summary>
public abstract class TamperingTests(Provider provider)
{
    public sealed class InAFile() : TamperingTests(Provider.Sqlite);

    public sealed class OnAServer() : TamperingTests(Provider.Postgres);

    [Fact]
    public async Task What_nobody_touched_is_whole()
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync(provider);
        HistoryVerdict verdict = await filled.VerifyAsync();
        Assert.True(verdict.IsWhole, string.Join('\n', verdict.Differences));
        Assert.Equal(filled.Tables.Count * FilledDatabase.RowsATable, verdict.Rows);
        Assert.Equal(verdict.Rows, verdict.Entries);
        Assert.Equal(verdict.Entries, verdict.Head!.Number);
    }

    [Fact]
    public async Task A_value_put_where_none_was_and_one_taken_away_are_named()
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync(provider);
        var expected = new List<(string, string)>();
        var tampering = new StringBuilder();
        foreach (ChainedTable table in filled.Tables)
        {
            foreach (ChainedColumn column in table.Columns.Except(table.Key).Where(column => column.IsNullable))
            {
                // In the full row it becomes empty, in the empty row it becomes full.
                tampering.Append(CultureInfo.InvariantCulture, $"""
                    UPDATE "{table.Name}" SET "{column.Name}" = NULL WHERE {filled.IsFull(table)};
                    UPDATE "{table.Name}" SET "{column.Name}" = {filled.Some(column)} WHERE NOT {filled.IsFull(table)};
                    """);
                expected.Add((table.Name, column.Name));
                expected.Add((table.Name, column.Name));
            }
        }

        await filled.ExecuteAsync(tampering.ToString());

        HistoryVerdict verdict = await filled.VerifyAsync();
        Assert.Equal(expected.Order(), verdict.Differences.SelectMany(difference => difference.Columns.Select(column => (difference.Table, column))).Order());
    }

    [Fact]
    public async Task A_changed_key_is_a_row_that_is_gone_and_one_nobody_recorded()
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync(provider);
        await filled.ExecuteAsync(string.Concat(filled.Tables.Select(table =>
            $"UPDATE \"{table.Name}\" SET \"{table.Key[^1].Name}\" = {filled.Other(table.Key[^1])} WHERE {filled.IsFull(table)};")));
        await AssertAsync(filled, RowDifferenceKind.Unrecorded, RowDifferenceKind.Gone);
    }

    [Fact]
    public async Task A_removed_row_is_named()
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync(provider);
        await filled.ExecuteAsync(string.Concat(filled.Tables.Select(table => $"DELETE FROM \"{table.Name}\" WHERE {filled.IsFull(table)};")));
        await AssertAsync(filled, RowDifferenceKind.Gone);
    }

    [Fact]
    public async Task A_row_put_in_is_named()
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync(provider);
        var tampering = new StringBuilder();
        foreach (ChainedTable table in filled.Tables)
        {
            ChainedColumn key = table.Key[^1];
            string columns = string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""));
            string values = string.Join(", ", table.Columns.Select(column => column == key || !column.IsNullable ? filled.Other(column) : $"\"{column.Name}\""));
            tampering.Append(CultureInfo.InvariantCulture, $"INSERT INTO \"{table.Name}\" ({columns}) SELECT {values} FROM \"{table.Name}\" WHERE NOT {filled.IsFull(table)};");
        }

        await filled.ExecuteAsync(tampering.ToString());

        await AssertAsync(filled, RowDifferenceKind.Unrecorded);
    }

    private static async Task AssertAsync(FilledDatabase filled, params RowDifferenceKind[] kinds)
    {
        HistoryVerdict verdict = await filled.VerifyAsync();
        Assert.Equal(
            filled.Tables.SelectMany(table => kinds.Select(kind => (table.Name, kind))).Order(),
            verdict.Differences.Select(difference => (difference.Table, difference.Kind)).Order());
        Assert.Equal(verdict.Differences.Count, verdict.DifferenceCount);
        Assert.False(verdict.IsWhole);
    }
}
