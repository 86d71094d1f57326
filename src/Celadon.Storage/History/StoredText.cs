using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Celadon.Storage.History;

/// <summary>A stored value as text: the same on SQLite and PostgreSQL, and different for every different content of the column.</summary>
internal static class StoredText
{
    /// <summary>Longer texts are written as their digest, or a plan's whole document would lie in the history again with every change. [UTF-16 code units]</summary>
    internal const int LongestText = 2000;

    /// <summary>The value's text; null for NULL.</summary>
    /// <param name="value">As the database's driver gave it.</param>
    /// <param name="column">The column.</param>
    internal static string? Of(object value, ChainedColumn column)
    {
        if (value is DBNull)
        {
            return null;
        }

        string text = Plain(value, Expected(column.StoredType));
        return column.IsSecret || text.Length > LongestText ? Digest(Encoding.UTF8.GetBytes(text)) : text;
    }

    private static string Plain(object value, Type expected) => value switch
    {
        bool truth => truth ? "true" : "false",
        long number when expected == typeof(bool) && number is 0 or 1 => number == 1 ? "true" : "false",
        long or int or short when expected == typeof(long) => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        double number when expected == typeof(double) => number.ToString("R", CultureInfo.InvariantCulture),
        string text when expected == typeof(string) => text,
        DateOnly day when expected == typeof(string) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant when expected == typeof(string) => instant.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
        byte[] bytes when expected == typeof(byte[]) => Digest(bytes),
        // SQLite keeps any kind of value in any column: a 1 where "1" was is another content.
        byte[] bytes => "!" + Digest(bytes),
        _ => $"!{value.GetType().Name}:{Convert.ToString(value, CultureInfo.InvariantCulture)}",
    };

    private static Type Expected(Type stored)
    {
        Type type = Nullable.GetUnderlyingType(stored) ?? stored;
        return type == typeof(bool) || type == typeof(byte[]) || type == typeof(double) ? type
            : type == typeof(int) || type == typeof(long) || type == typeof(short) ? typeof(long)
            : typeof(string);
    }

    private static string Digest(byte[] bytes) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes));
}
