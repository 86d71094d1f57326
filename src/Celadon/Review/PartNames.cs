namespace Celadon.Review;

/// <summary>Short names of parts for lists to choose from.</summary>
internal static class PartNames
{
    private const int Longest = 40;

    public static string Short(string words) => words.Length <= Longest ? words : words[..Longest] + "…";
}
