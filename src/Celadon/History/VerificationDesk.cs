using Celadon.Storage.History.Verification;

namespace Celadon.History;

/// <summary>Lets one verification run at a time: each reads the whole database.</summary>
public sealed class VerificationDesk(HistoryVerification verification) : IDisposable
{
    private readonly SemaphoreSlim free = new(1, 1);

    /// <summary>Runs one; null where one is running already.</summary>
    public async Task<HistoryVerdict?> RunAsync(CancellationToken cancellation)
    {
        if (!await free.WaitAsync(TimeSpan.Zero, cancellation))
        {
            return null;
        }

        try
        {
            return await verification.RunAsync([], null, cancellation);
        }
        finally
        {
            free.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => free.Dispose();
}
