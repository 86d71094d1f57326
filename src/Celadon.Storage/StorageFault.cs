namespace Celadon.Storage;

/// <summary>Why a database cannot be used.</summary>
public enum StorageFault
{
    /// <summary>It cannot be opened, made or written.</summary>
    Unreachable,

    /// <summary>The file is no database, or the stored content is damaged.</summary>
    Damaged,

    /// <summary>It belongs to another program.</summary>
    Foreign,

    /// <summary>It holds migrations this program does not know.</summary>
    Newer,

    /// <summary>Another process does not finish preparing it.</summary>
    Held,

    /// <summary>The server does not let this user in.</summary>
    SignInRefused,

    /// <summary>The server has no database of this name.</summary>
    DatabaseMissing,

    /// <summary>The user may not do what is needed.</summary>
    RightsMissing,

    /// <summary>There is no room left where it lies.</summary>
    Full,

    /// <summary>It may be read but not written.</summary>
    ReadOnly,

    /// <summary>Somebody else holds it longer than one waits.</summary>
    Busy,

    /// <summary>The server does not answer, or the connection to it was lost.</summary>
    ServerUnreachable,

    /// <summary>The address of the server cannot be read.</summary>
    AddressUnreadable,
}
