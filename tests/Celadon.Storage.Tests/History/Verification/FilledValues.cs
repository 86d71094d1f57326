using Celadon.Databases;
using Celadon.Storage.History;

namespace Celadon.Storage.Tests.History.Verification;

/// <summary>Values of every kind of column, as SQL.</summary>
internal sealed class FilledValues(Provider provider)
{
    /// <summary>The bytes of a text.</summary>
    internal string Bytes(string text) => provider == Provider.Sqlite ? $"CAST('{text}' AS BLOB)" : $"convert_to('{text}', 'UTF8')";

    /// <summary>Another value than the column holds.</summary>
    internal string Other(ChainedColumn column) => Type(column) switch
    {
        var type when type == typeof(byte[]) => provider == Provider.Sqlite ? $"CAST(\"{column.Name}\" || x'00' AS BLOB)" : $"\"{column.Name}\" || '\\x00'::bytea",
        var type when type == typeof(bool) => $"NOT \"{column.Name}\"",
        var type when type == typeof(string) || (provider == Provider.Sqlite && column.Kind == typeof(string)) => $"\"{column.Name}\" || 'x'",
        var type when type == typeof(DateTimeOffset) => $"\"{column.Name}\" + interval '1 microsecond'",
        var type when type == typeof(Guid) => "gen_random_uuid()",
        _ => $"\"{column.Name}\" + 7",
    };

    /// <summary>Any value of the column's kind.</summary>
    internal string Some(ChainedColumn column) => Type(column) switch
    {
        var type when type == typeof(byte[]) => Bytes("z"),
        var type when type == typeof(DateOnly) || type == typeof(DateTimeOffset) => "'2026-01-02'",
        var type when type == typeof(Guid) => "'00000000-0000-0000-0000-000000000001'",
        _ => "'1'",
    };

    internal static Type Type(ChainedColumn column) => Nullable.GetUnderlyingType(column.StoredType) ?? column.StoredType;
}
