using System.Globalization;
using System.Text;
using Celadon.Storage.History;
using Celadon.Storage.History.Verification;

namespace Celadon.Storage.Tests.History.Verification;

/// <summary>SQLite keeps anything in any column, and its file has bytes that anybody can change.</summary>
public sealed class TamperingInAFileTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    // Each is put into one row of every table, in every column it fits, at once; the verdict has to name each of them.
    [Theory]
    [InlineData("the last bit of the last byte", "CAST(CAST(substr({0}, 1, length({0}) - 1) AS BLOB) || '{{' AS TEXT)", null, "{0} + 1")]
    [InlineData("a byte that is no UTF-8", "CAST(CAST(substr({0}, 1, length({0}) - 1) AS BLOB) || x'FA' AS TEXT)", null, null)]
    [InlineData("the first byte, and it is no UTF-8", "CAST(x'65' || substr(CAST({0} AS BLOB), 2) AS TEXT)", null, null)]
    [InlineData("one byte more, behind a zero", "CAST(CAST({0} AS BLOB) || x'0041' AS TEXT)", "CAST({0} || x'00' AS BLOB)", null)]
    [InlineData("the same bytes as another kind of value", "CAST({0} AS BLOB)", "CAST({0} AS TEXT)", "x'31'")]
    [InlineData("words in place of a number", null, null, "'one'")]
    [InlineData("a little more than the number", null, null, "1.5")]
    [InlineData("nothing at all", "''", "x''", "0")]
    public async Task A_changed_value_is_named_with_its_row_and_column(string change, string? ofText, string? ofBytes, string? ofNumber)
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync();
        var expected = new List<(string, string)>();
        var tampering = new StringBuilder();
        foreach (ChainedTable table in filled.Tables)
        {
            (ChainedColumn Column, string? Expression)[] changes =
            [
                .. table.Columns.Except(table.Key).Select(column => (column, FilledDatabase.IsText(column) ? ofText : column.Kind == typeof(byte[]) ? ofBytes : ofNumber))
                    .Where(pair => pair.Item2 is not null),
            ];
            if (changes.Length > 0)
            {
                string set = string.Join(", ", changes.Select(pair => $"\"{pair.Column.Name}\" = {string.Format(null, pair.Expression!, $"\"{pair.Column.Name}\"")}"));
                tampering.Append(CultureInfo.InvariantCulture, $"UPDATE \"{table.Name}\" SET {set} WHERE {filled.IsFull(table)};");
                expected.AddRange(changes.Select(pair => (table.Name, pair.Column.Name)));
            }
        }

        await filled.ExecuteAsync(tampering.ToString());

        HistoryVerdict verdict = await filled.VerifyAsync();
        Assert.NotEmpty(expected);
        Assert.All(verdict.Differences, difference => Assert.Equal(RowDifferenceKind.Changed, difference.Kind));
        Assert.True(
            expected.SequenceEqual(verdict.Differences.SelectMany(difference => difference.Columns.Select(column => (difference.Table, column)))),
            $"{change}: {string.Join(", ", expected.Except(verdict.Differences.SelectMany(difference => difference.Columns.Select(column => (difference.Table, column)))))} not found");
        Assert.Null(verdict.FirstBroken);
    }

    // The first byte of every value that is no key at once, then the second, until no value is that long; of a hash every second or third.
    [Fact]
    public async Task Any_single_byte_of_any_value_is_found()
    {
        for (int pass = 0; pass < FilledDatabase.LongestPlain; pass++)
        {
            await using FilledDatabase filled = await FilledDatabase.MakeAsync();
            var tampering = new StringBuilder();
            var expected = new List<(string, string)>();
            foreach (ChainedTable table in filled.Tables)
            {
                foreach (ChainedColumn column in table.Columns.Except(table.Key).Where(column => FilledDatabase.IsText(column) || column.Kind == typeof(byte[])))
                {
                    int length = filled.LengthOf(table, column);
                    int at = length > FilledDatabase.LongestPlain ? pass * length / FilledDatabase.LongestPlain : pass;
                    if (at < length)
                    {
                        tampering.Append(CultureInfo.InvariantCulture, $"UPDATE \"{table.Name}\" SET \"{column.Name}\" = {ByteChanged(column, at)} WHERE {filled.IsFull(table)};");
                        expected.Add((table.Name, column.Name));
                    }
                }
            }

            await filled.ExecuteAsync(tampering.ToString());
            HistoryVerdict verdict = await filled.VerifyAsync();
            (string, string)[] found = [.. verdict.Differences.SelectMany(difference => difference.Columns.Select(column => (difference.Table, column)))];
            Assert.NotEmpty(expected);
            Assert.True(expected.SequenceEqual(found), $"byte {pass}: {string.Join(", ", expected.Except(found))} not found");
        }
    }

    private static string ByteChanged(ChainedColumn column, int at)
    {
        string bytes = $"CAST(\"{column.Name}\" AS BLOB)";
        string one = $"substr({bytes}, {at + 1}, 1)";
        string other = $"CASE WHEN {one} = x'41' THEN x'40' ELSE x'41' END";
        return $"CAST(substr({bytes}, 1, {at}) || {other} || substr({bytes}, {at + 2}) AS {(column.Kind == typeof(byte[]) ? "BLOB" : "TEXT")})";
    }

    [Fact]
    public async Task A_byte_changed_in_the_file_itself_is_found()
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync();
        await filled.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE);");
        filled.Database.ReleaseFile();
        byte[] file = await File.ReadAllBytesAsync(filled.Place, Cancellation);
        var expected = new List<(string, string)>();
        foreach (ChainedTable table in filled.Tables)
        {
            foreach (ChainedColumn column in table.Columns.Except(table.Key).Where(column => FilledDatabase.IsPlainText(column) && !filled.References.ContainsKey((table.Name, column.Name))))
            {
                byte[] text = Encoding.UTF8.GetBytes(filled.TextIn(table, column));
                for (int at = file.AsSpan().IndexOf(text); at >= 0; at = Next(file, text, at))
                {
                    // In the history the text stands in quotation marks; that copy stays as it is.
                    if (file[at - 1] != '"')
                    {
                        file[at + text.Length - 1] ^= 1;
                    }
                }

                expected.Add((table.Name, column.Name));
            }
        }

        await File.WriteAllBytesAsync(filled.Place, file, Cancellation);
        HistoryVerdict verdict = await filled.VerifyAsync();
        Assert.Null(verdict.FirstBroken);
        Assert.Equal(expected, verdict.Differences.SelectMany(difference => difference.Columns.Select(column => (difference.Table, column))));
    }

    private static int Next(byte[] file, byte[] text, int at)
    {
        int next = file.AsSpan(at + text.Length).IndexOf(text);
        return next < 0 ? -1 : at + text.Length + next;
    }
}
