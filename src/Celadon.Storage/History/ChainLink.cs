using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Celadon.Storage.History;

/// <summary>How an entry is tied to the one before it.</summary>
internal static class ChainLink
{
    /// <summary>What the first entry names as the hash before it.</summary>
    internal static readonly string Beginning = new('0', 64);

    /// <summary>The hash of an entry: SHA-256 over its fields in order, each with its length before it, so that nothing can slide from one field into the next.</summary>
    internal static string HashOf(HistoryRow entry) => HashOf(EntryText.Of(entry));

    /// <inheritdoc cref="HashOf(HistoryRow)" />
    internal static string HashOf(EntryText entry)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string? field in Fields(entry))
        {
            Append(hash, field);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IEnumerable<string?> Fields(EntryText entry) =>
    [
        entry.PreviousHash,
        entry.Number,
        entry.At,
        entry.ActorId,
        entry.ActorName,
        entry.Origin,
        entry.What,
        entry.TableName,
        entry.RecordKey,
        entry.Before,
        entry.After,
    ];

    private static void Append(IncrementalHash hash, string? field)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        byte[] bytes = field is null ? [] : Encoding.UTF8.GetBytes(field);
        // A missing field is not an empty one.
        BinaryPrimitives.WriteInt32BigEndian(length, field is null ? -1 : bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
