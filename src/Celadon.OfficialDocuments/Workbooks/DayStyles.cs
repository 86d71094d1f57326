using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Celadon.OfficialDocuments.Workbooks;

/// <summary>Which styles of a workbook show a number as a day.</summary>
internal static partial class DayStyles
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    internal static IReadOnlySet<int> Of(XElement? styles)
    {
        if (styles is null)
        {
            return new HashSet<int>();
        }

        HashSet<int> formats =
        [
            .. styles.Elements(Main + "numFmts").Elements(Main + "numFmt")
                .Where(format => IsDay((string?)format.Attribute("formatCode") ?? "")).Select(format => (int)format.Attribute("numFmtId")!),
        ];
        return styles.Elements(Main + "cellXfs").Elements(Main + "xf").Index()
            .Where(style => (int?)style.Item.Attribute("numFmtId") is { } format && (IsBuiltInDay(format) || formats.Contains(format)))
            .Select(style => style.Index).ToHashSet();
    }

    // ECMA-376 Part 1 §18.8.30: 14–17 and 22 everywhere, 27–31, 36 and 50–58 in Chinese.
    private static bool IsBuiltInDay(int format) => format is (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 58);

    private static bool IsDay(string code) => Quoted().Replace(code, "").AsSpan().IndexOfAny("yYdD") >= 0;

    // Quoted words, escaped signs, colours and conditions.
    [GeneratedRegex("""
        "[^"]*"|\\.|\[[^\]]*\]
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Quoted();
}
