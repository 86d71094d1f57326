namespace Celadon.Storage.Sqlite;

/// <summary>Lets one process at a time prepare a database. The system lets go of it when the process dies, which a row in a table would not.</summary>
internal static class PreparationLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    internal static async Task<FileStream> TakeAsync(string databasePath, CancellationToken cancellation)
    {
        string path = databasePath + ".preparing";
        for (TimeSpan waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException failure) when (IsHeldElsewhere(failure, path))
            {
                if (waited >= Patience)
                {
                    throw new StorageException(StorageFault.Held, databasePath, failure);
                }
            }

            await Task.Delay(Pause, cancellation);
        }
    }

    // A missing folder or a full disk never gets better by waiting.
    private static bool IsHeldElsewhere(IOException failure, string path) =>
        failure.GetType() == typeof(IOException) && File.Exists(path);
}
