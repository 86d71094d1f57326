using System.Globalization;
using System.Text;
using Celadon.Databases;
using Celadon.Storage.History;
using Celadon.Storage.History.Verification;

namespace Celadon.Storage.Tests.History.Verification;

/// <summary>The smallest change that a column of a server can take, in every column of every table there is.</summary>
public sealed class TamperingOnAServerTests
{
    // Each is put into one row of every table, in every column it fits, at once; the verdict has to name each of them.
    [Theory]
    [InlineData("the last bit", "substr({0}, 1, length({0}) - 1) || '{{'", "set_byte({0}, length({0}) - 1, get_byte({0}, length({0}) - 1) # 1)", "{0} + 1", "NOT {0}", "{0} + 1", "{0} + interval '1 microsecond'")]
    [InlineData("nothing at all", "''", "'\\x'", "0", "false", "'0001-01-01'", "'0001-01-01 UTC'")]
    [InlineData("one more", "{0} || ' '", "{0} || '\\x00'", "-{0}", null, "'infinity'", "'infinity'")]
    [InlineData("what .NET cannot say", null, null, null, null, "'4713-01-01 BC'", "'4713-01-01 BC'")]
    [InlineData("the far future", null, null, null, null, "'200000-01-01'", "'200000-01-01'")]
    public async Task A_changed_value_is_named_with_its_row_and_column(
        string change, string? ofText, string? ofBytes, string? ofNumber, string? ofTruth, string ofDay, string ofInstant)
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync(Provider.Postgres);
        var expected = new List<(string, string)>();
        var tampering = new StringBuilder();
        foreach (ChainedTable table in filled.Tables)
        {
            (string Column, string Expression)[] changes =
            [
                .. table.Columns.Except(table.Key).Select(column => (column.Name, Expression: ExpressionFor(column)))
                    .Where(pair => pair.Expression is not null).Select(pair => (pair.Name, string.Format(null, pair.Expression!, $"\"{pair.Name}\""))),
            ];
            if (changes.Length > 0)
            {
                string set = string.Join(", ", changes.Select(pair => $"\"{pair.Column}\" = {pair.Expression}"));
                tampering.Append(CultureInfo.InvariantCulture, $"UPDATE \"{table.Name}\" SET {set} WHERE {filled.IsFull(table)};");
                expected.AddRange(changes.Select(pair => (table.Name, pair.Column)));
            }
        }

        await filled.ExecuteAsync(tampering.ToString());

        HistoryVerdict verdict = await filled.VerifyAsync();
        Assert.NotEmpty(expected);
        (string, string)[] found = [.. verdict.Differences.SelectMany(difference => difference.Columns.Select(column => (difference.Table, column)))];
        Assert.True(expected.SequenceEqual(found), $"{change}: {string.Join(", ", expected.Except(found))} not found, {string.Join(", ", found.Except(expected))} found");
        Assert.Null(verdict.FirstBroken);

        string? ExpressionFor(ChainedColumn column) => FilledValues.Type(column) switch
        {
            var type when type == typeof(string) => ofText,
            var type when type == typeof(byte[]) => ofBytes,
            var type when type == typeof(bool) => ofTruth,
            var type when type == typeof(DateOnly) => ofDay,
            var type when type == typeof(DateTimeOffset) => ofInstant,
            _ => ofNumber,
        };
    }

    [Fact]
    public async Task A_changed_entry_is_the_first_broken_link()
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync(Provider.Postgres);
        foreach ((string column, string change) in new[]
        {
            ("ActorId", "\"ActorId\" || ' '"),
            ("ActorName", "'another'"),
            ("Origin", "'elsewhere'"),
            ("What", "''"),
            ("TableName", "'x'"),
            ("RecordKey", "'x'"),
            ("Before", "'{}'"),
            ("After", "NULL"),
            ("PreviousHash", "''"),
            ("Hash", "upper(\"Hash\") || ' '"),
            ("At", "\"At\" - interval '1 microsecond'"),
            ("At", "'4713-01-01 BC'"),
        })
        {
            await filled.ExecuteAsync($"CREATE TABLE kept AS SELECT * FROM storage_history WHERE \"Number\" = 3; UPDATE storage_history SET \"{column}\" = {change} WHERE \"Number\" = 3;");
            BrokenLink? broken = (await filled.VerifyAsync()).FirstBroken;
            Assert.True(broken?.Number == 3, $"{column} = {change}: {broken}");
            await filled.ExecuteAsync("DELETE FROM storage_history WHERE \"Number\" = 3; INSERT INTO storage_history SELECT * FROM kept; DROP TABLE kept;");
        }

        Assert.True((await filled.VerifyAsync()).IsWhole);
    }

    [Fact]
    public async Task An_end_cut_off_is_found_with_the_head_only()
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync(Provider.Postgres);
        ChainHead head = (await filled.VerifyAsync()).Head!;
        Assert.True((await filled.VerifyAsync(head)).IsWhole);
        string last = filled.Tables[^1].Name;
        await filled.ExecuteAsync($"DELETE FROM storage_history WHERE \"TableName\" = '{last}'; DELETE FROM \"{last}\";");
        HistoryVerdict shorter = await filled.VerifyAsync();
        Assert.True(shorter.IsWhole, $"{shorter.FirstBroken} {string.Join(", ", shorter.Differences)}");
        Assert.Equal(HeadAnswer.Shorter, Assert.Single((await filled.VerifyAsync(head)).Heads).Answer);
    }
}
