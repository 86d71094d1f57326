using DocumentFormat.OpenXml;

namespace Celadon.PlanReader.Documents.Word;

/// <summary>Reads numbering.xml: abstract lists, the lists made of them, overrides, lists that are only links to a style's list.</summary>
internal static class ListDefinitions
{
    internal static Dictionary<string, ListDefinition> Read(OpenXmlElement? numbering)
    {
        var abstracts = new Dictionary<string, OpenXmlElement>(StringComparer.Ordinal);
        var byStyle = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in numbering.Children("abstractNum"))
        {
            if (item.Attribute("abstractNumId") is { } id && abstracts.TryAdd(id, item) && item.ValueOf("styleLink") is { } style)
            {
                byStyle.TryAdd(style, id);
            }
        }

        var counters = new Dictionary<string, LevelCounters>(StringComparer.Ordinal);
        var lists = new Dictionary<string, ListDefinition>(StringComparer.Ordinal);
        foreach (var item in numbering.Children("num"))
        {
            if (item.Attribute("numId") is not { } id || item.ValueOf("abstractNumId") is not { } abstractId || !abstracts.TryGetValue(abstractId, out var definition))
            {
                continue;
            }

            if (definition.ValueOf("numStyleLink") is { } link && byStyle.TryGetValue(link, out string? linked))
            {
                (abstractId, definition) = (linked, abstracts[linked]);
            }

            if (!counters.TryGetValue(abstractId, out var shared))
            {
                counters[abstractId] = shared = new LevelCounters();
            }

            lists.TryAdd(id, Make(shared, definition, item));
        }

        return lists;
    }

    private static ListDefinition Make(LevelCounters counters, OpenXmlElement definition, OpenXmlElement list)
    {
        var levels = new Dictionary<int, ListLevel>();
        foreach (var level in definition.Children("lvl"))
        {
            levels[IndexOf(level)] = ListLevel.Of(level);
        }

        var starts = new Dictionary<int, int>();
        foreach (var change in list.Children("lvlOverride"))
        {
            if (change.Child("lvl") is { } level)
            {
                levels[IndexOf(change)] = ListLevel.Of(level);
            }

            if (change.NumberOf("startOverride") is { } start)
            {
                starts[IndexOf(change)] = start;
            }
        }

        return new ListDefinition(counters, levels, starts);
    }

    private static int IndexOf(OpenXmlElement element) => Markup.AsNumber(element.Attribute("ilvl")) ?? 0;
}
