namespace Celadon.Storage;

/// <summary>The database cannot be used. Not a mistake of the program: somebody has to do something about the file.</summary>
public sealed class StorageException : Exception
{
    /// <summary>For serialisers and mocks only.</summary>
    public StorageException()
        : this(StorageFault.Unreachable, "")
    {
    }

    /// <summary>An unreachable database.</summary>
    /// <param name="path">Its file.</param>
    public StorageException(string path)
        : this(StorageFault.Unreachable, path)
    {
    }

    /// <summary>An unreachable database.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="innerException">What the system said.</param>
    public StorageException(string path, Exception innerException)
        : this(StorageFault.Unreachable, path, innerException)
    {
    }

    /// <summary>A database that cannot be used.</summary>
    /// <param name="fault">Why.</param>
    /// <param name="path">Its file.</param>
    /// <param name="innerException">What the system said; null where it said nothing.</param>
    public StorageException(StorageFault fault, string path, Exception? innerException = null)
        : base(Words(fault, path, "en"), innerException)
    {
        Fault = fault;
        Path = path;
    }

    /// <summary>Why.</summary>
    public StorageFault Fault { get; }

    /// <summary>The database's file.</summary>
    public string Path { get; }

    /// <summary>The stable code: STORE-001 …</summary>
    public string Code => CodeOf(Fault);

    /// <summary>Found – where – expected – what to do, beginning with the code.</summary>
    /// <param name="language">zh-CN or en; any other counts as zh-CN.</param>
    public string MessageIn(string language) => Words(Fault, Path, language);

    private static string CodeOf(StorageFault fault) => fault switch
    {
        StorageFault.Unreachable => "STORE-001",
        StorageFault.Damaged => "STORE-002",
        StorageFault.Foreign => "STORE-003",
        StorageFault.Newer => "STORE-004",
        _ => "STORE-005",
    };

    private static string Words(StorageFault fault, string path, string language) => CodeOf(fault) + " " + (language == "en", fault) switch
    {
        (true, StorageFault.Unreachable) => $"The database {path} cannot be opened or written. The folder has to exist or be creatable, and this account has to be allowed to write in it. Give it the right, or name another place for the database.",
        (true, StorageFault.Damaged) => $"The file {path} is damaged or no database. Nothing was changed. Move it away and restore a backup, or start without it.",
        (true, StorageFault.Foreign) => $"The file {path} is a database of another program. Nothing was changed. Name another place for Celadon's database.",
        (true, StorageFault.Newer) => $"The database {path} was made by a newer Celadon. Nothing was changed. Start that version, or restore a backup made by this one.",
        (true, _) => $"Another process has been preparing the database {path} for more than a minute. End it, or wait and start again.",
        (_, StorageFault.Unreachable) => $"数据库 {path} 无法打开或写入。所在文件夹应存在或可以创建，且当前账户有写入权限。请授予权限，或另行指定数据库位置。",
        (_, StorageFault.Damaged) => $"文件 {path} 已损坏或不是数据库，未作任何改动。请将其移走并恢复备份，或不带它重新启动。",
        (_, StorageFault.Foreign) => $"文件 {path} 是其他程序的数据库，未作任何改动。请为天青另行指定数据库位置。",
        (_, StorageFault.Newer) => $"数据库 {path} 由更新版本的天青建立，未作任何改动。请启动该版本，或恢复本版本的备份。",
        (_, _) => $"另一进程准备数据库 {path} 已超过一分钟。请结束该进程，或稍后再启动。",
    };
}

/// <summary>Why a database cannot be used.</summary>
public enum StorageFault
{
    /// <summary>It cannot be opened, made or written.</summary>
    Unreachable,

    /// <summary>The file is no database, or a damaged one.</summary>
    Damaged,

    /// <summary>It belongs to another program.</summary>
    Foreign,

    /// <summary>It holds migrations this program does not know.</summary>
    Newer,

    /// <summary>Another process does not finish preparing it.</summary>
    Held,
}
