using System.Text;
using DocumentFormat.OpenXml;

namespace Celadon.PlanReader.Documents.Word;

/// <summary>The automatic numbers of a document, counted as Word counts them while its paragraphs are read in order.</summary>
internal sealed class ListCounters
{
    private readonly Dictionary<string, ListDefinition> lists;
    private readonly WordStyles styles;

    private ListCounters(Dictionary<string, ListDefinition> lists, WordStyles styles) => (this.lists, this.styles) = (lists, styles);

    internal static ListCounters Of(OpenXmlElement? numbering, WordStyles styles) => new(ListDefinitions.Read(numbering), styles);

    /// <summary>The number of the next paragraph as printed, with the space after it; empty where it has none.</summary>
    /// <param name="properties">The paragraph's properties.</param>
    /// <param name="text">The paragraph's words, for a digit at their begin must not grow together with the number.</param>
    internal string NumberFor(OpenXmlElement? properties, string text)
    {
        if (Find(properties) is not var (list, index) || !list.Levels.TryGetValue(index, out var level))
        {
            return "";
        }

        Count(list, index, level);
        string number = Printed(list, index, level);
        bool needsSpace = number.Length > 0 && level.Suffix != "nothing"
            && (char.IsAsciiLetterOrDigit(number[^1]) || (text.Length > 0 && char.IsAsciiDigit(text[0])));
        return needsSpace ? number + " " : number;
    }

    private (ListDefinition List, int Level)? Find(OpenXmlElement? properties)
    {
        var own = properties.Child("numPr");
        string? style = styles.StyleOf(properties);
        string? id = own.ValueOf("numId");
        int? index = own.NumberOf("ilvl");
        if (id is null)
        {
            var chain = styles.Chain(style);
            var source = chain.FirstOrDefault(link => link.Child("pPr").Child("numPr").ValueOf("numId") is not null);
            var inherited = source.Child("pPr").Child("numPr");
            id = inherited.ValueOf("numId");
            index ??= LevelOfStyle(id, chain) ?? inherited.NumberOf("ilvl");
        }

        if (id is null or "0" || !lists.TryGetValue(id, out var list) || (index ?? 0) is < 0 or >= LevelCounters.Levels)
        {
            return null;
        }

        return (list, index ?? 0);
    }

    private int? LevelOfStyle(string? id, IReadOnlyList<OpenXmlElement> chain)
    {
        if (id is null || !lists.TryGetValue(id, out var list))
        {
            return null;
        }

        foreach (var style in chain)
        {
            string? name = style.Attribute("styleId");
            foreach (var (index, level) in list.Levels)
            {
                if (level.Style == name)
                {
                    return index;
                }
            }
        }

        return null;
    }

    private static void Count(ListDefinition list, int index, ListLevel level)
    {
        var counters = list.Counters;
        if (list.StartOverrides.TryGetValue(index, out int start) && list.AppliedOverrides.Add(index))
        {
            counters[index] = start;
        }
        else
        {
            counters[index] = counters[index] is { } number ? (number < int.MaxValue ? number + 1 : number) : level.Start;
        }

        for (int deeper = index + 1; deeper < LevelCounters.Levels; deeper++)
        {
            int? restart = list.Levels.GetValueOrDefault(deeper)?.RestartAfter;
            if (restart is null || (restart > 0 && index < restart))
            {
                counters[deeper] = null;
            }
        }
    }

    private static string Printed(ListDefinition list, int index, ListLevel level)
    {
        if (level.Format == "bullet")
        {
            // Most bullets are pictures of a symbol font in the private use area: no character that could be read.
            return level.Text.Any(c => c is >= '\uE000' and <= '\uF8FF') ? "" : level.Text;
        }

        var printed = new StringBuilder();
        for (int i = 0; i < level.Text.Length; i++)
        {
            bool isPlaceholder = level.Text[i] == '%' && i + 1 < level.Text.Length && level.Text[i + 1] is >= '1' and <= '9';
            if (!isPlaceholder)
            {
                printed.Append(level.Text[i]);
                continue;
            }

            int named = level.Text[++i] - '1';
            var source = list.Levels.GetValueOrDefault(named);
            int number = list.Counters[named] ?? source?.Start ?? 1;
            printed.Append(NumberFormat.Print(number, level.IsLegal && named != index ? "decimal" : source?.Format ?? "decimal"));
        }

        return printed.ToString();
    }
}
