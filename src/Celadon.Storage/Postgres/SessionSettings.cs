using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

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
        try
        {
            Ask(connection);
        }
        catch (NpgsqlException failure) when (IsLeftOver(failure))
        {
            NpgsqlConnection.ClearPool((NpgsqlConnection)connection);
            connection.Close();
            connection.Open();
            Ask(connection);
        }
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        try
        {
            await AskAsync(connection, cancellationToken);
        }
        catch (NpgsqlException failure) when (IsLeftOver(failure))
        {
            NpgsqlConnection.ClearPool((NpgsqlConnection)connection);
            await connection.CloseAsync();
            await connection.OpenAsync(cancellationToken);
            await AskAsync(connection, cancellationToken);
        }
    }

    // The session lay in the pool while the server was started anew. Nothing was asked in it yet, so that nothing is done twice.
    private static bool IsLeftOver(NpgsqlException failure) =>
        failure is not PostgresException server || server.SqlState.StartsWith("57P", StringComparison.Ordinal);

    private void Ask(DbConnection connection)
    {
        using DbCommand command = Command(connection);
        command.ExecuteNonQuery();
    }

    private async Task AskAsync(DbConnection connection, CancellationToken cancellation)
    {
        await using DbCommand command = Command(connection);
        await command.ExecuteNonQueryAsync(cancellation);
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
