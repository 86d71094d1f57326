using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Celadon.Storage.History;

/// <summary>A stored value as text: the same on SQLite and PostgreSQL, and different for every different content of the column.</summary>
internal static class StoredText
{
    /// <summary>Longer texts are written as their digest, or a plan's whole document would lie in the history again with every change. [UTF-16 code units]</summary>
    internal const int LongestText = 2000;

    internal const string DigestMark = "sha256:";
    private const char OddMark = '!';
    private const char Escape = '\\';

    /// <summary>The value's text in an image; null for NULL.</summary>
    /// <param name="value">As <see cref="RawValue"/> gave it.</param>
    /// <param name="column">The column.</param>
    internal static string? Of(object value, ChainedColumn column)
    {
        if (value is DBNull)
        {
            return null;
        }

        if (!TryExact(value, column, out string? exact))
        {
            return Odd(value);
        }

        if (value is byte[] bytes)
        {
            return Digest(bytes);
        }

        return column.IsSecret || exact!.Length > LongestText ? Digest(Encoding.UTF8.GetBytes(exact!)) : Escaped(exact);
    }

    /// <summary>The value's whole text: numbers in decimal digits, bytes as Base64, days and instants as ISO 8601; null for NULL.</summary>
    /// <returns>False where the value is none of its column: SQLite keeps any kind of value in any column.</returns>
    internal static bool TryExact(object value, ChainedColumn column, out string? exact)
    {
        exact = Exact(value, column.Kind);
        return exact is not null || value is DBNull;
    }

    private static string? Exact(object value, Type kind) => value switch
    {
        bool truth when kind == typeof(bool) => truth ? "true" : "false",
        long number when kind == typeof(bool) && number is 0 or 1 => number == 1 ? "true" : "false",
        long or int or short when kind == typeof(long) => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        double number when kind == typeof(double) => number.ToString("R", CultureInfo.InvariantCulture),
        string text when kind == typeof(string) => text,
        Guid id when kind == typeof(string) => id.ToString(),
        DateOnly day when kind == typeof(string) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant when kind == typeof(string) => instant.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
        byte[] bytes when kind == typeof(byte[]) => Convert.ToBase64String(bytes),
        _ => null,
    };

    private static string Odd(object value) => value switch
    {
        UnreadableText text => $"{OddMark}text:{Digest(text.Bytes)}",
        byte[] bytes => $"{OddMark}blob:{Digest(bytes)}",
        _ => $"{OddMark}{value.GetType().Name}:{Convert.ToString(value, CultureInfo.InvariantCulture)}",
    };

    /// <summary>The text that was written into an image, of a value that is not a digest.</summary>
    internal static string Unescaped(string text) => text.StartsWith(Escape) ? text[1..] : text;

    // A text that reads like a digest or an odd value is not taken for one.
    private static string Escaped(string text) =>
        text.StartsWith(DigestMark, StringComparison.Ordinal) || text.StartsWith(OddMark) || text.StartsWith(Escape) ? Escape + text : text;

    private static string Digest(byte[] bytes) => DigestMark + Convert.ToHexStringLower(SHA256.HashData(bytes));
}
