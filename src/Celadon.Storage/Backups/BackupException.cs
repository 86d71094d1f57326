namespace Celadon.Storage.Backups;

/// <summary>A backup cannot be made or restored. Nothing was left behind.</summary>
public sealed class BackupException : Exception
{
    /// <summary>For serialisers only.</summary>
    public BackupException()
        : this(BackupFault.Damaged, "")
    {
    }

    /// <summary>A damaged archive.</summary>
    /// <param name="place">Its file.</param>
    public BackupException(string place)
        : this(BackupFault.Damaged, place)
    {
    }

    /// <summary>A damaged archive.</summary>
    /// <param name="place">Its file.</param>
    /// <param name="innerException">What the system said.</param>
    public BackupException(string place, Exception innerException)
        : this(BackupFault.Damaged, place, innerException)
    {
    }

    /// <summary>A backup that cannot be made or restored.</summary>
    /// <param name="fault">Why.</param>
    /// <param name="place">The file, the database, or the part of the archive it is about.</param>
    /// <param name="innerException">What the system said; null where it said nothing.</param>
    public BackupException(BackupFault fault, string place, Exception? innerException = null)
        : base(BackupWords.Of(fault, place, "en"), innerException) => (Fault, Place) = (fault, place);

    /// <summary>Why.</summary>
    public BackupFault Fault { get; }

    /// <summary>The file, the database, or the part of the archive it is about.</summary>
    public string Place { get; }

    /// <summary>Found – where – expected – what to do, beginning with the code.</summary>
    /// <param name="language">zh-CN or en; any other counts as zh-CN.</param>
    public string MessageIn(string language) => BackupWords.Of(Fault, Place, language);
}

/// <summary>Why a backup cannot be made or restored.</summary>
public enum BackupFault
{
    /// <summary>The archive cannot be opened: there is none, or it must not be read.</summary>
    Unreadable,

    /// <summary>The file is no archive of ours.</summary>
    Foreign,

    /// <summary>The archive is damaged or cut off.</summary>
    Damaged,

    /// <summary>A newer program made it.</summary>
    Newer,

    /// <summary>An older program made it, whose tables were others.</summary>
    Older,

    /// <summary>The place to restore into is not empty.</summary>
    NotEmpty,

    /// <summary>The archive's file exists already, or cannot be written.</summary>
    Unwritable,

    /// <summary>A row holds something that the program never writes.</summary>
    Tampered,

    /// <summary>The database does not take a row: it breaks a rule of a table, or holds what this kind of database cannot.</summary>
    Unfit,
}
