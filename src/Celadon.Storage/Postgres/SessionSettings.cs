using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Celadon.Storage.Postgres;

/// <summary>What every session asks of the server, whatever its administrator set.</summary>
internal sealed class SessionSettings(TimeSpan patience) : DbConnectionInterceptor
{
    // A server that answers "done" before the disk has it may lose what was answered; every stronger setting stays.
    private readonly string _text = string.Create(CultureInfo.InvariantCulture, $"""
        SELECT set_config('lock_timeout', '{(long)patience.TotalMilliseconds}', false),
               set_config('synchronous_commit', CASE current_setting('synchronous_commit') WHEN 'off' THEN 'on' ELSE current_setting('synchronous_commit') END, false)
        """);

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using DbCommand command = Command(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using DbCommand command = Command(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private DbCommand Command(DbConnection connection)
    {
        DbCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // A number of our own.
        command.CommandText = _text;
#pragma warning restore CA2100
        return command;
    }
}
