using System.Globalization;
using System.Text.RegularExpressions;

namespace Celadon.Storage.History.Verification;

/// <summary>The end of the history at one moment: who keeps it outside the system can prove later that nothing before it was changed.</summary>
/// <param name="Database">The hash of the first entry, which no other database shares. [64 hexadecimal digits]</param>
/// <param name="Number">The number of the last entry, from 1.</param>
/// <param name="Hash">Its hash. [64 hexadecimal digits]</param>
/// <param name="At">When that entry was made.</param>
public sealed partial record ChainHead(string Database, long Number, string Hash, DateTimeOffset At)
{
    private const string FirstLine = "celadon history head 1";

    /// <summary>The head as a file: five lines, the same for the same head.</summary>
    public string ToText() => string.Create(
        CultureInfo.InvariantCulture,
        $"{FirstLine}\ndatabase {Database}\nnumber {Number}\nhash {Hash}\ntime {At.UtcDateTime:O}\n");

    /// <summary>The head a file holds; false where the file is none, or a damaged one.</summary>
    public static bool TryRead(string text, out ChainHead? head)
    {
        ArgumentNullException.ThrowIfNull(text);
        Match match = Form().Match(text.ReplaceLineEndings("\n").Trim());
        head = match.Success && long.TryParse(match.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            && DateTimeOffset.TryParseExact(match.Groups["time"].Value, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset at)
            ? new ChainHead(match.Groups["database"].Value, number, match.Groups["hash"].Value, at)
            : null;
        return head is not null;
    }

    [GeneratedRegex("^" + FirstLine + @"\ndatabase (?<database>[0-9a-f]{64})\nnumber (?<number>[0-9]{1,18})\nhash (?<hash>[0-9a-f]{64})\ntime (?<time>[^\n]+)$")]
    private static partial Regex Form();
}
