using System.Security.Cryptography;

namespace Celadon.Reading;

/// <summary>The documents written by us to try the reader with; everything in them is invented.</summary>
internal sealed class SampleDocuments(IHostEnvironment environment)
{
    private static readonly HashSet<string> Endings = new(StringComparer.OrdinalIgnoreCase) { ".docx", ".pdf", ".html", ".txt" };

    private readonly Lazy<IReadOnlyDictionary<string, string>> hashes = new(() => Files(environment)
        .ToDictionary(file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))), file => Path.GetFileName(file)!));

    /// <summary>Their file names, in order.</summary>
    public IReadOnlyList<string> Names { get; } = [.. Files(environment).Select(file => Path.GetFileName(file)!)];

    /// <summary>True where a document, by its hash, is one of them.</summary>
    public bool Holds(string sha256) => hashes.Value.ContainsKey(sha256);

    /// <summary>The bytes of a sample; null where there is none of this name.</summary>
    public async Task<byte[]?> ReadAsync(string name, CancellationToken cancellation) =>
        Names.Contains(name) ? await File.ReadAllBytesAsync(Path.Combine(Folder(environment), name), cancellation) : null;

    private static string Folder(IHostEnvironment environment) => Path.Combine(environment.ContentRootPath, "samples");

    private static IEnumerable<string> Files(IHostEnvironment environment) => Directory.Exists(Folder(environment))
        ? Directory.EnumerateFiles(Folder(environment)).Where(file => Endings.Contains(Path.GetExtension(file))).Order(StringComparer.Ordinal)
        : [];
}
