using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Celadon.Storage.Sqlite;

/// <summary>What SQLite forgets with each connection.</summary>
internal sealed class ConnectionPragmas(TimeSpan patience) : DbConnectionInterceptor
{
    // FULL: a power cut may not take back what was answered as done.
    private readonly string _text = string.Create(CultureInfo.InvariantCulture, $"PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = {(long)patience.TotalMilliseconds};");

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using DbCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // A number of our own.
        command.CommandText = _text;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using DbCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // A number of our own.
        command.CommandText = _text;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
