using System.Globalization;

namespace Celadon.Storage.Attachments;

/// <summary>A file's name as it may be shown and saved on any system.</summary>
internal static class AttachmentName
{
    // With room for what a browser adds, on every file system. [UTF-16 code units]
    private const int Longest = 120;
    private const string Nameless = "附件";
    private const string Forbidden = "<>:\"|?*/\\";

    internal static string Clean(string given)
    {
        string last = given[(given.LastIndexOfAny(['/', '\\']) + 1)..];
        // What is not seen (control and direction marks) can make a name look like another.
        string seen = string.Concat(last.Where(letter => !Forbidden.Contains(letter, StringComparison.Ordinal)
            && char.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)));
        string ending = Path.GetExtension(seen);
        string stem = Path.GetFileNameWithoutExtension(seen).Trim(' ', '.');
        stem = stem.Length == 0 ? Nameless : stem;
        int room = Math.Max(1, Longest - ending.Length);
        return (stem.Length > room ? stem[..(char.IsHighSurrogate(stem[room - 1]) ? room - 1 : room)] : stem) + (ending.Length < Longest ? ending.TrimEnd() : "");
    }
}
