using Celadon.Storage.History;

namespace Celadon.Storage;

/// <summary>What differs between a file of our own and a server.</summary>
internal interface IDatabasePlace
{
    /// <summary>Where the database lies, as a person may read it: never with a password.</summary>
    string Shown { get; }

    /// <summary>False where preparing would make the place itself.</summary>
    bool Exists { get; }

    CeladonDb Open(Act? act, TimeProvider clock);

    /// <summary>Makes the tables where they are missing, or refuses the place with a <see cref="StorageException"/>.</summary>
    Task PrepareAsync(TimeProvider clock, CancellationToken cancellation);

    /// <summary>Takes away a place that preparing made and nothing was put into since.</summary>
    void RemoveUnfilled();

    /// <summary>Closes connections kept for later.</summary>
    void Release();
}
