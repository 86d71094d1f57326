using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Celadon.Storage.Failures;

/// <summary>Tells a database that cannot be used from a mistake of the program.</summary>
internal static class StorageFailures
{
    // https://sqlite.org/rescode.html
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>The failure in words for a person; null where it is not the database's state that failed (a broken rule of a table, a wrong query).</summary>
    /// <param name="failure">What was thrown; the exceptions inside it are looked at too.</param>
    /// <param name="place">Where the database lies, without a password.</param>
    internal static StorageException? Translate(Exception failure, string place)
    {
        for (Exception? inner = failure; inner is not null; inner = inner.InnerException)
        {
            if (inner is StorageException said)
            {
                return said;
            }

            if (FaultOf(inner) is { } fault)
            {
                return new StorageException(fault, place, inner);
            }
        }

        return null;
    }

    private static StorageFault? FaultOf(Exception failure) => failure switch
    {
        SqliteException file => FaultOfFile(file.SqliteErrorCode),
        PostgresException server => FaultOfServer(server.SqlState),
        NpgsqlException { InnerException: IOException or SocketException or TimeoutException } => StorageFault.ServerUnreachable,
        NpgsqlException { IsTransient: true } => StorageFault.ServerUnreachable,
        _ => null,
    };

    private static StorageFault? FaultOfFile(int code) => code switch
    {
        Busy or Locked => StorageFault.Busy,
        ReadOnly => StorageFault.ReadOnly,
        Full => StorageFault.Full,
        Corrupt or NotADatabase => StorageFault.Damaged,
        InputOutput or CannotOpen => StorageFault.Unreachable,
        _ => null,
    };

    // https://www.postgresql.org/docs/current/errcodes-appendix.html
    private static StorageFault? FaultOfServer(string state) => state switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => StorageFault.SignInRefused,
        PostgresErrorCodes.InvalidCatalogName => StorageFault.DatabaseMissing,
        PostgresErrorCodes.InsufficientPrivilege => StorageFault.RightsMissing,
        PostgresErrorCodes.DiskFull => StorageFault.Full,
        PostgresErrorCodes.ReadOnlySqlTransaction => StorageFault.ReadOnly,
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected => StorageFault.Busy,
        PostgresErrorCodes.IoError or PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => StorageFault.Damaged,
        PostgresErrorCodes.TooManyConnections => StorageFault.ServerUnreachable,
        _ when state.StartsWith("08", StringComparison.Ordinal) || state.StartsWith("57P", StringComparison.Ordinal) => StorageFault.ServerUnreachable,
        _ => null,
    };
}
