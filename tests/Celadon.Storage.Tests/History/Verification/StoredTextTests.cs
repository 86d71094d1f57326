using Celadon.Storage.History;
using Microsoft.Data.Sqlite;

namespace Celadon.Storage.Tests.History.Verification;

/// <summary>Different contents never have the same text.</summary>
public sealed class StoredTextTests
{
    private static readonly string Long = new('长', StoredText.LongestText + 1);

    [Theory]
    [InlineData(typeof(string))]
    [InlineData(typeof(long))]
    [InlineData(typeof(bool))]
    [InlineData(typeof(double))]
    [InlineData(typeof(byte[]))]
    public void Every_kind_of_value_in_any_column_has_a_text_of_its_own(Type stored)
    {
        string[] values =
        [
            "1", "'1'", "x'31'", "1.0", "'1.0'", "''", "x''", "0", "'true'", "'!Int64:1'", "'!text:'", "'\\'", "'\\1'", "CAST(x'31FA' AS TEXT)", "CAST(x'31FB' AS TEXT)",
            "CAST(x'310041' AS TEXT)", "CAST(x'310042' AS TEXT)", "CAST(x'31EFBFBD' AS TEXT)", $"'{Long}'", $"'{Text($"'{Long}'", stored)}'", $"'{Text("x'31'", stored)}'",
            $"'{Text("CAST(x'31FA' AS TEXT)", stored)}'",
        ];
        Assert.Equal(values.Length, values.Select(value => Text(value, stored)).Distinct().Count());
        Assert.Null(Text("NULL", stored));
    }

    private static string? Text(string expression, Type stored)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT {expression}";
        using SqliteDataReader reader = command.ExecuteReader();
        Assert.True(reader.Read());
        return StoredText.Of(RawValue.Of(reader, 0), new ChainedColumn("c", null!, stored, IsSecret: false, IsNullable: true));
    }
}
