using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Celadon.PlanReader.Documents.Pdf;

/// <summary>The library's stream filters with a bound on what they unpack and on how often they are asked.</summary>
internal sealed class BoundedFilters : IFilterProvider
{
    /// <summary>All streams of a document together. [bytes]</summary>
    internal const long LargestUnpacked = 400L * 1024 * 1024;

    /// <summary>One stream. [bytes]</summary>
    internal const long LargestStream = 64L * 1024 * 1024;

    // Forms may draw forms, twice each: thirty levels make a thousand million streams of one.
    private const int MostStreams = 100_000;

    private static readonly IFilterProvider Library = DefaultFilterProvider.Instance;

    private readonly long fileLength;
    private long left = LargestUnpacked;
    private int streams;

    internal BoundedFilters(long fileLength) => this.fileLength = fileLength;

    /// <summary>The refusal once the bound was passed; the library may have swallowed the exception.</summary>
    internal UnreadableFileException? Refusal { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        if (++streams > MostStreams)
        {
            throw Bomb(new Phrase("数据流多于 100,000 个", "more than 100,000 streams"));
        }

        return Bound(Library.GetFilters(dictionary));
    }

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(Library.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Bound(Library.GetAllFilters());

    /// <summary>Makes, and keeps, the refusal of a bomb.</summary>
    internal UnreadableFileException Bomb(Phrase found) =>
        Refusal ??= new UnreadableFileException(RefusalKind.Bomb, DocumentOpener.Count(fileLength), found);

    private IFilter[] Bound(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new BoundedFilter(filter, this))];

    private void Spend(long bytes)
    {
        left -= bytes;
        if (bytes > LargestStream || left < 0)
        {
            long limit = bytes > LargestStream ? LargestStream : LargestUnpacked;
            throw Bomb(new Phrase("超过 " + DocumentOpener.Count(limit).Chinese + " 字节", "more than " + DocumentOpener.Count(limit).English + " bytes"));
        }
    }

    private sealed class BoundedFilter(IFilter filter, BoundedFilters budget) : IFilter
    {
        // A pair of bytes repeats a byte up to 128 times.
        private const int RunLengthGrowth = 64;

        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            budget.Spend(filter switch
            {
                FlateFilter => Inflated(input),
                RunLengthFilter => (long)input.Length * RunLengthGrowth,
                _ => input.Length,
            });
            var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            if (filter is not FlateFilter and not RunLengthFilter)
            {
                budget.Spend(output.Length);
            }

            return output;
        }

        // Unpacks once for counting, through a small buffer, because the filter itself has no bound.
        private static long Inflated(Memory<byte> input)
        {
            using var packed = new MemoryStream(input.ToArray(), writable: false);
            using var zlib = new ZLibStream(packed, CompressionMode.Decompress);
            byte[] buffer = new byte[64 * 1024];
            long length = 0;
            try
            {
                while (length <= LargestStream && zlib.Read(buffer) is var count and > 0)
                {
                    length += count;
                }
            }
            catch (InvalidDataException)
            {
                // A damaged stream: what could be unpacked is counted, and the filter makes of it what it can.
                return length;
            }

            return length;
        }
    }
}
