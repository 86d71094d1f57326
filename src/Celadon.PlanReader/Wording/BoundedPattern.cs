using System.Text.RegularExpressions;

namespace Celadon.PlanReader.Wording;

/// <summary>
/// Makes regular expressions that cannot blow up: every quantifier has an upper bound, so each position costs at most a constant.
/// The engine's own linear mode is not used: on .NET 10.0 it loses matches behind an optional alternation (docs/decisions/004).
/// </summary>
internal static class BoundedPattern
{
    /// <summary>Makes a pattern.</summary>
    /// <exception cref="ArgumentException">A quantifier has no upper bound.</exception>
    public static Regex Create(string pattern)
    {
        int at = FindUnbounded(pattern);
        return at < 0
            ? new Regex(pattern, RegexOptions.CultureInvariant)
            : throw new ArgumentException($"The quantifier at {at} of \"{pattern}\" has no upper bound; write {{0,n}}.", nameof(pattern));
    }

    private static int FindUnbounded(string pattern)
    {
        bool inSet = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    i++;
                    break;
                case '[' when !inSet:
                    inSet = true;
                    break;
                case ']' when inSet:
                    inSet = false;
                    break;
                case '*' or '+' when !inSet:
                    return i;
                case ',' when !inSet && i + 1 < pattern.Length && pattern[i + 1] == '}':
                    return i;
                default:
                    break;
            }
        }

        return -1;
    }
}
