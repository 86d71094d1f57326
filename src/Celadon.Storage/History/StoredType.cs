using System.Globalization;

namespace Celadon.Storage.History;

/// <summary>The way back from a value's exact text to what the database's driver takes.</summary>
internal static class StoredType
{
    /// <summary>The value.</summary>
    /// <param name="exact">As <see cref="StoredText.TryExact"/> wrote it.</param>
    /// <param name="stored">The .NET type handed to the database.</param>
    /// <exception cref="FormatException">The text is no value of that type.</exception>
    internal static object Parse(string exact, Type stored)
    {
        Type type = Nullable.GetUnderlyingType(stored) ?? stored;
        return type == typeof(string) ? exact
            : type == typeof(bool) ? bool.Parse(exact)
            : type == typeof(byte[]) ? Convert.FromBase64String(exact)
            : type == typeof(DateTimeOffset) ? DateTimeOffset.ParseExact(exact, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
            : type == typeof(DateOnly) ? DateOnly.ParseExact(exact, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : type == typeof(Guid) ? Guid.Parse(exact)
            : Convert.ChangeType(exact, type, CultureInfo.InvariantCulture);
    }
}
