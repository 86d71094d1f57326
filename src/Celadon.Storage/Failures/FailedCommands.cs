using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Celadon.Storage.Failures;

/// <summary>Says what a failed command means, where the database itself is the reason.</summary>
internal sealed class FailedCommands(string place) : DbCommandInterceptor
{
    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) => Say(eventData.Exception);

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Say(eventData.Exception);
        return Task.CompletedTask;
    }

    private void Say(Exception failure)
    {
        if (StorageFailures.Translate(failure, place) is { } said)
        {
            throw said;
        }
    }
}
