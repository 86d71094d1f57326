using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Celadon.Storage.Failures;

/// <summary>Says what a transaction that could not be begun or ended means.</summary>
internal sealed class FailedTransactions(string place) : DbTransactionInterceptor
{
    public override void TransactionFailed(DbTransaction transaction, TransactionErrorEventData eventData) => Say(eventData.Exception);

    public override Task TransactionFailedAsync(DbTransaction transaction, TransactionErrorEventData eventData, CancellationToken cancellationToken = default)
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
