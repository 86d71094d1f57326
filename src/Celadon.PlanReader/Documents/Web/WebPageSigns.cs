using System.Text;
using System.Text.RegularExpressions;

namespace Celadon.PlanReader.Documents.Web;

/// <summary>What tells a web page from a plain text, before it is parsed.</summary>
internal static partial class WebPageSigns
{
    private const int HeadLength = 4096;

    /// <summary>The charset of a meta element near the beginning; <c>null</c> where none stands.</summary>
    internal static string? DeclaredCharset(ReadOnlySpan<byte> content)
    {
        string head = Encoding.Latin1.GetString(content[..Math.Min(HeadLength, content.Length)]);
        var match = MetaCharset().Match(head);
        return match.Success ? match.Groups[1].Value : null;
    }

    /// <summary>True for a page: by its first tag, or by any block tag where the file is named so.</summary>
    internal static bool IsWebPage(string characters, string fileName)
    {
        string head = characters[..Math.Min(HeadLength, characters.Length)];
        if (FirstTag().IsMatch(head))
        {
            return true;
        }

        bool named = fileName.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || fileName.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);
        return named && BlockTag().IsMatch(head);
    }

    [GeneratedRegex("""<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([A-Za-z0-9_\-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MetaCharset();

    [GeneratedRegex("""^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}>\s*)*<(?:!doctype\s+html|html|head|body|div|p|table|article|main|section|meta|title|h1)\b""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex FirstTag();

    [GeneratedRegex("""<(?:html|body|div|p|br|table|span|h[1-6])\b""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex BlockTag();
}
