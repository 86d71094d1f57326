namespace Celadon.Storage.Backups;

/// <summary>What a backup or a restore is doing.</summary>
/// <param name="Work">The kind of work.</param>
/// <param name="Part">The part at hand.</param>
public sealed record BackupStep(BackupWork Work, string Part);

/// <summary>The kinds of work.</summary>
public enum BackupWork
{
    /// <summary>A part is written into the archive.</summary>
    Writing,

    /// <summary>A part of the archive is checked.</summary>
    Checking,

    /// <summary>A part is put into the database.</summary>
    Restoring,
}
