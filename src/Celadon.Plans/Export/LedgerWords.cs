using System.Globalization;
using System.Resources;

namespace Celadon.Plans.Export;

/// <summary>The export's words in one language.</summary>
internal sealed class LedgerWords
{
    private static readonly ResourceManager Texts = new("Celadon.Plans.Export.LedgerWords", typeof(LedgerWords).Assembly);

    private readonly CultureInfo _culture;

    private LedgerWords(CultureInfo culture) => _culture = culture;

    internal bool IsEnglish => _culture.TwoLetterISOLanguageName == "en";

    internal static LedgerWords In(string language) => new(CultureInfo.GetCultureInfo(language == "en" ? "en" : "zh-CN"));

    internal string this[string key] =>
        Texts.GetString(key, _culture) ?? throw new MissingManifestResourceException($"LedgerWords has no text {key}.");

    internal string Of<T>(T value)
        where T : struct, Enum => this[typeof(T).Name + "." + value];

    internal string Filled(string key, params object?[] values) => string.Format(_culture, this[key], values);
}
