using System.Globalization;

namespace Celadon.PlanReader.Documents.PlainText;

/// <summary>A text file: its characters as they are, only the line ends made one kind.</summary>
internal static class PlainTextFile
{
    /// <summary>Makes a document of decoded characters.</summary>
    internal static DocumentText Read(string characters) =>
        DocumentText.Plain(characters.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));

    /// <summary>True where the bytes hold control codes that no text has.</summary>
    internal static bool LooksBinary(ReadOnlySpan<byte> content)
    {
        if (CharacterDecoding.MarkedEncoding(content) is not null)
        {
            return false;
        }

        int controls = 0;
        foreach (byte b in content)
        {
            if (b == 0)
            {
                return true;
            }

            // Tab, line ends, form feed and the old end-of-file mark (0x1A) do occur in text files.
            controls += b < 0x20 && b is not (0x09 or 0x0A or 0x0B or 0x0C or 0x0D or 0x1A) ? 1 : 0;
        }

        return controls > content.Length / 100;
    }

    /// <summary>The first bytes, for the message.</summary>
    internal static Phrase FirstBytes(ReadOnlySpan<byte> content) =>
        Phrase.Same(string.Join(' ', content[..Math.Min(8, content.Length)].ToArray().Select(b => b.ToString("X2", CultureInfo.InvariantCulture))));
}
