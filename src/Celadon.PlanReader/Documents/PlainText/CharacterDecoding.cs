using System.Globalization;
using System.Text;

namespace Celadon.PlanReader.Documents.PlainText;

/// <summary>Bytes to characters: byte order mark, strict UTF-8, strict GB18030, in this order.</summary>
internal static class CharacterDecoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    static CharacterDecoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>GB18030, which also reads GBK and GB2312.</summary>
    internal static Encoding StrictGb18030 =>
        Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    /// <summary>The encoding that the byte order mark tells; <c>null</c> without one.</summary>
    internal static Encoding? MarkedEncoding(ReadOnlySpan<byte> content) => content switch
    {
        [0xEF, 0xBB, 0xBF, ..] => StrictUtf8,
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        _ => null,
    };

    /// <summary>Decodes strictly.</summary>
    /// <exception cref="UnreadableFileException">The bytes are neither of the encodings.</exception>
    internal static string Decode(ReadOnlySpan<byte> content)
    {
        if (MarkedEncoding(content) is { } marked)
        {
            return TryDecode(marked, WithoutMark(content, marked)) ?? throw Undecodable(content);
        }

        return TryDecode(StrictUtf8, content)
            ?? (IsMostlyUtf8(content) ? null : TryDecode(StrictGb18030, content))
            ?? throw Undecodable(content);
    }

    /// <summary>Decodes with the named encoding where it fits, else as <see cref="Decode"/>; a declared encoding may lose single characters (U+FFFD).</summary>
    internal static string DecodeDeclared(ReadOnlySpan<byte> content, string? charset)
    {
        if (charset is null || MarkedEncoding(content) is not null)
        {
            return Decode(content);
        }

        Encoding declared = Named(charset) ?? StrictUtf8;
        // Many a page declares the other of the two: the bytes know better than the declaration.
        return TryDecode(Strict(declared), content)
            ?? TryDecode(StrictUtf8, content)
            ?? (IsMostlyUtf8(content) ? null : TryDecode(StrictGb18030, content))
            ?? Lenient(IsMostlyUtf8(content) ? StrictUtf8 : declared).GetString(content);
    }

    private static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> content)
    {
        try
        {
            return encoding.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> content, Encoding marked) =>
        content[(marked is UTF8Encoding ? 3 : 2)..];

    private static Encoding? Named(string charset)
    {
        if (charset.StartsWith("gb", StringComparison.OrdinalIgnoreCase))
        {
            return StrictGb18030;
        }

        if (charset.StartsWith("utf", StringComparison.OrdinalIgnoreCase))
        {
            // A declaration that can be read as ASCII cannot be UTF-16, whatever it says (HTML Standard, 13.2.3.2).
            return StrictUtf8;
        }

        try
        {
            return Encoding.GetEncoding(charset);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding Strict(Encoding encoding) => WithFallback(encoding, DecoderFallback.ExceptionFallback);

    private static Encoding Lenient(Encoding encoding) => WithFallback(encoding, DecoderFallback.ReplacementFallback);

    private static Encoding WithFallback(Encoding encoding, DecoderFallback fallback)
    {
        var copy = (Encoding)encoding.Clone();
        copy.DecoderFallback = fallback;
        return copy;
    }

    /// <summary>
    /// True for UTF-8 with a few broken bytes. GB18030 would take most of such a file and make other characters of all of it.
    /// </summary>
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> content)
    {
        long good = 0;
        long bad = 0;
        while (!content.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(content, out _, out int length);
            good += status == System.Buffers.OperationStatus.Done && length > 1 ? 1 : 0;
            bad += status == System.Buffers.OperationStatus.Done ? 0 : 1;
            content = content[length..];
        }

        return good > 4 * bad;
    }

    private static UnreadableFileException Undecodable(ReadOnlySpan<byte> content)
    {
        int at = 0;
        while (at < content.Length)
        {
            if (Rune.DecodeFromUtf8(content[at..], out _, out int length) != System.Buffers.OperationStatus.Done)
            {
                break;
            }

            at += length;
        }

        return new UnreadableFileException(RefusalKind.UnknownCharacters, Phrase.Same((at + 1).ToString("N0", CultureInfo.InvariantCulture)));
    }
}
