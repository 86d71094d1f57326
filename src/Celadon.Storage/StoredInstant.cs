using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Celadon.Storage;

/// <summary>An instant as both databases keep it: in whole microseconds, since PostgreSQL keeps no more.</summary>
internal sealed class StoredInstant() : ValueConverter<DateTimeOffset, DateTimeOffset>(instant => Of(instant), instant => instant)
{
    internal static DateTimeOffset Of(DateTimeOffset instant) =>
        new(instant.UtcTicks - (instant.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
}
