using System.IO.Compression;
using System.Security.Cryptography;

namespace Celadon.Storage.Backups;

/// <summary>Writes one part of an archive and keeps count of it.</summary>
internal sealed class PartWriter : IDisposable
{
    private readonly string _name;
    private readonly Stream _stream;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _bytes;

    internal PartWriter(ZipArchive archive, string name, CompressionLevel level) => (_name, _stream) = (name, archive.CreateEntry(name, level).Open());

    internal void Write(ReadOnlySpan<byte> bytes)
    {
        _stream.Write(bytes);
        _hash.AppendData(bytes);
        _bytes += bytes.Length;
    }

    internal BackupPart Finish(string? table, long rows) => new(_name, table, rows, _bytes, Convert.ToHexStringLower(_hash.GetHashAndReset()));

    public void Dispose()
    {
        _stream.Dispose();
        _hash.Dispose();
    }
}
