using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Celadon.Storage.Failures;

/// <summary>Says what a connection that cannot be opened means.</summary>
internal sealed class FailedConnections(string place) : DbConnectionInterceptor
{
    public override void ConnectionFailed(DbConnection connection, ConnectionErrorEventData eventData) => Say(eventData);

    public override Task ConnectionFailedAsync(DbConnection connection, ConnectionErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Say(eventData);
        return Task.CompletedTask;
    }

    private void Say(ConnectionErrorEventData error)
    {
        // Debug: Entity Framework only wants to know whether the database is there yet.
        if (error.LogLevel != LogLevel.Debug && StorageFailures.Translate(error.Exception, place) is { } said)
        {
            throw said;
        }
    }
}
