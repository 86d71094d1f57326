using Microsoft.Extensions.Localization;

namespace Celadon.Languages;

/// <summary>Texts that count things: English has a word of its own for one.</summary>
internal static class CountedText
{
    /// <summary>The text <paramref name="key"/> for a count, or <c>key-One</c> for exactly one.</summary>
    public static LocalizedString Counted(this IStringLocalizer text, string key, int count) =>
        text[count == 1 ? key + "-One" : key, count];
}
