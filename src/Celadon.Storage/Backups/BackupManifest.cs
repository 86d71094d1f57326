using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Celadon.Storage.History.Verification;

namespace Celadon.Storage.Backups;

/// <summary>What a backup says of itself.</summary>
public sealed record BackupManifest
{
    /// <summary>What every backup of ours says it is.</summary>
    internal const string OurFormat = "celadon-backup";

    /// <summary>The newest form this program knows.</summary>
    internal const int NewestVersion = 1;

    internal const string EntryName = "manifest.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Always celadon-backup.</summary>
    public required string Format { get; init; }

    /// <summary>The version of the archive's form, from 1.</summary>
    public required int FormatVersion { get; init; }

    /// <summary>The version of the program that made it.</summary>
    public required string Program { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>The migration the tables are at.</summary>
    public required string Migration { get; init; }

    /// <summary>The end of the history; null where there is none.</summary>
    public ChainHead? Head { get; init; }

    /// <summary>Everything in the archive but this.</summary>
    public required IReadOnlyList<BackupPart> Parts { get; init; }

    /// <summary>The tables left out, each with the reason.</summary>
    public required IReadOnlyDictionary<string, string> LeftOut { get; init; }

    /// <summary>Hashes of attachments whose content was missing or changed when the backup was made.</summary>
    public required IReadOnlyList<string> LostAttachments { get; init; }

    internal byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    /// <summary>What the archive's comment says of the manifest, which says everything of all else.</summary>
    internal static string Seal(ReadOnlySpan<byte> manifest) => $"{OurFormat} sha256:{Convert.ToHexStringLower(SHA256.HashData(manifest))}";

    /// <summary>Reads a manifest; null where it is none.</summary>
    internal static BackupManifest? Read(ReadOnlySpan<byte> manifest)
    {
        try
        {
            return JsonSerializer.Deserialize<BackupManifest>(manifest, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>A part of a backup: a table, or the content of an attachment.</summary>
/// <param name="Name">Its name in the archive.</param>
/// <param name="Table">The table; null where it is an attachment.</param>
/// <param name="Rows">How many rows it holds; 0 where it is an attachment.</param>
/// <param name="Bytes">Its length unpacked. [bytes]</param>
/// <param name="Sha256">The hash of its content unpacked. [64 hexadecimal digits]</param>
public sealed record BackupPart(string Name, string? Table, long Rows, long Bytes, string Sha256);
