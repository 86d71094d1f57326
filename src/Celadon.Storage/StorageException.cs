namespace Celadon.Storage;

/// <summary>The database cannot be used. Not a mistake of the program: somebody has to do something about its place.</summary>
public sealed class StorageException : Exception
{
    /// <summary>For serialisers and mocks only.</summary>
    public StorageException()
        : this(StorageFault.Unreachable, "")
    {
    }

    /// <summary>An unreachable database.</summary>
    /// <param name="path">Its file, or server and name without a password.</param>
    public StorageException(string path)
        : this(StorageFault.Unreachable, path)
    {
    }

    /// <summary>An unreachable database.</summary>
    /// <param name="path">Its file, or server and name without a password.</param>
    /// <param name="innerException">What the system said.</param>
    public StorageException(string path, Exception innerException)
        : this(StorageFault.Unreachable, path, innerException)
    {
    }

    /// <summary>A database that cannot be used.</summary>
    /// <param name="fault">Why.</param>
    /// <param name="path">Its file, or server and name without a password.</param>
    /// <param name="innerException">What the system said; null where it said nothing.</param>
    public StorageException(StorageFault fault, string path, Exception? innerException = null)
        : base(StorageWords.Of(fault, path, "en"), innerException)
    {
        Fault = fault;
        Path = path;
    }

    /// <summary>Why.</summary>
    public StorageFault Fault { get; }

    /// <summary>The database's file, or server and name without a password.</summary>
    public string Path { get; }

    /// <summary>The stable code: STORE-001 …</summary>
    public string Code => StorageWords.CodeOf(Fault);

    /// <summary>What to say to somebody who is not the administrator: without the place and without the code.</summary>
    /// <param name="language">zh-CN or en; any other counts as zh-CN.</param>
    public string AdviceIn(string language) => StorageWords.Of(Fault, null, language);

    /// <summary>Found – where – expected – what to do, beginning with the code.</summary>
    /// <param name="language">zh-CN or en; any other counts as zh-CN.</param>
    public string MessageIn(string language) => StorageWords.Of(Fault, Path, language);
}
