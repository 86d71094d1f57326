using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Celadon.Storage.Sqlite;

/// <summary>An instant as text that sorts as time: SQLite has no type for it.</summary>
internal sealed class UtcInstant() : ValueConverter<DateTimeOffset, string>(
    instant => StoredInstant.Of(instant).UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
    text => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal));
