using DocumentFormat.OpenXml;

namespace Celadon.PlanReader.Documents.Word;

/// <summary>One level of a list definition.</summary>
/// <param name="Start">First number.</param>
/// <param name="Format">The w:numFmt value.</param>
/// <param name="Text">The w:lvlText value: <c>%1</c> stands for the number of level 1.</param>
/// <param name="Suffix">tab, space or nothing.</param>
/// <param name="RestartAfter">Restarts when this level (from 1) or a higher one was used; 0 never, <c>null</c> after any higher level.</param>
/// <param name="IsLegal">All numbers in this level's text are decimal.</param>
/// <param name="Style">The paragraph style that brings this level.</param>
internal sealed record ListLevel(int Start, string Format, string Text, string Suffix, int? RestartAfter, bool IsLegal, string? Style)
{
    internal static ListLevel Of(OpenXmlElement level) => new(
        level.NumberOf("start") ?? 0,
        level.ValueOf("numFmt") ?? "decimal",
        level.ValueOf("lvlText") ?? "",
        level.ValueOf("suff") ?? "tab",
        level.NumberOf("lvlRestart"),
        level.Switch("isLgl") ?? false,
        level.ValueOf("pStyle"));
}

/// <summary>A list that paragraphs name by number: nine levels, and the counters it shares with its siblings.</summary>
/// <param name="Counters">The counters of the abstract list.</param>
/// <param name="Levels">The levels by index from 0, after overrides.</param>
/// <param name="StartOverrides">First numbers that replace the counters when this list is first used, by level.</param>
internal sealed record ListDefinition(LevelCounters Counters, IReadOnlyDictionary<int, ListLevel> Levels, IReadOnlyDictionary<int, int> StartOverrides)
{
    /// <summary>Levels whose start override was applied.</summary>
    internal HashSet<int> AppliedOverrides { get; } = [];
}

/// <summary>How far each level of a list has counted; <c>null</c> before its first number.</summary>
internal sealed class LevelCounters
{
    /// <summary>Word knows nine levels.</summary>
    internal const int Levels = 9;

    private readonly int?[] numbers = new int?[Levels];

    internal int? this[int level]
    {
        get => numbers[level];
        set => numbers[level] = value;
    }
}
