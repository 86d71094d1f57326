using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Celadon.Storage.Sqlite;

/// <summary>What SQLite forgets with each connection.</summary>
internal sealed class ConnectionPragmas : DbConnectionInterceptor
{
    // FULL: a power cut may not take back what was answered as done.
    internal const string Text = "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 30000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = Text;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = Text;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
