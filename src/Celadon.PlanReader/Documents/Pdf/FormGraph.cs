using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Celadon.PlanReader.Documents.Pdf;

/// <summary>
/// Which form draws which. The library follows forms without end: one that draws itself ends the process, thirty that
/// draw the next one twice never end. So the drawing is measured before it is followed.
/// </summary>
internal sealed class FormGraph
{
    private const int DeepestNesting = 40;

    /// <summary>Characters of one page, and what forms add to it. A page of the finest print has 20,000.</summary>
    private const long MostOnOnePage = 2_000_000;

    private readonly PdfDocument document;
    private readonly BoundedFilters filters;
    private readonly Dictionary<IndirectReference, StreamToken> forms = [];
    private readonly Dictionary<string, HashSet<IndirectReference>> anyResource = new(StringComparer.Ordinal);
    private readonly Dictionary<IndirectReference, long> weights = [];

    private FormGraph(PdfDocument document, BoundedFilters filters) => (this.document, this.filters) = (document, filters);

    /// <summary>Refuses a document whose forms draw each other without end or without measure.</summary>
    internal static void Check(PdfDocument document, BoundedFilters filters)
    {
        var graph = new FormGraph(document, filters);
        var pages = new List<DictionaryToken>();
        foreach (var reference in document.Structure.CrossReferenceTable.ObjectOffsets.Keys)
        {
            graph.Take(reference, pages);
        }

        foreach (var form in graph.forms.Keys.ToList())
        {
            graph.WeightOf(form, 1);
        }

        foreach (var page in pages)
        {
            graph.CheckPage(page);
        }
    }

    private void Take(IndirectReference reference, List<DictionaryToken> pages)
    {
        var token = Found(reference);
        if (token is StreamToken stream)
        {
            Name(ResourcesOf(stream.StreamDictionary));
            if (IsNamed(stream.StreamDictionary, NameToken.Subtype, "Form"))
            {
                forms[reference] = stream;
            }
        }
        else if (token is DictionaryToken dictionary)
        {
            Name(ResourcesOf(dictionary));
            Name(dictionary);
            if (IsNamed(dictionary, NameToken.Type, "Page"))
            {
                pages.Add(dictionary);
            }
        }
    }

    private void CheckPage(DictionaryToken page)
    {
        if (!page.TryGet(NameToken.Contents, out IToken contents))
        {
            return;
        }

        long weight = 0;
        IReadOnlyList<IToken> parts = Resolved(contents) is ArrayToken array ? array.Data : [contents];
        foreach (var part in parts)
        {
            if (Resolved(part) is StreamToken stream)
            {
                weight = Add(weight, Measure(stream, ResourcesOf(page), 1));
            }
        }

        RefuseHeavy(weight);
    }

    private long WeightOf(IndirectReference form, int depth)
    {
        if (weights.TryGetValue(form, out long known))
        {
            return known;
        }

        if (depth > DeepestNesting)
        {
            throw filters.Bomb(new Phrase("图形层层套用，没有尽头", "forms drawn inside each other without end"));
        }

        long weight = Measure(forms[form], ResourcesOf(forms[form].StreamDictionary), depth);
        RefuseHeavy(weight);
        return weights[form] = weight;
    }

    private long Measure(StreamToken stream, DictionaryToken? resources, int depth)
    {
        var content = ContentMeasure.Of(stream.Decode(filters).Span);
        long weight = content.TextBytes;
        foreach (var (name, times) in content.Drawn)
        {
            foreach (var form in Named(name, resources))
            {
                weight = Add(weight, times * Math.Min(MostOnOnePage, 20 + WeightOf(form, depth + 1)));
            }
        }

        return weight;
    }

    private IEnumerable<IndirectReference> Named(string name, DictionaryToken? resources)
    {
        if (resources is null)
        {
            // A form without resources uses those of whoever draws it.
            return anyResource.GetValueOrDefault(name) ?? [];
        }

        return Forms(resources).Where(entry => entry.Name == name).Select(entry => entry.Form);
    }

    private void Name(DictionaryToken? resources)
    {
        foreach (var (name, form) in resources is null ? [] : Forms(resources, areKnown: false))
        {
            if (!anyResource.TryGetValue(name, out var named))
            {
                anyResource[name] = named = [];
            }

            named.Add(form);
        }
    }

    private IEnumerable<(string Name, IndirectReference Form)> Forms(DictionaryToken resources, bool areKnown = true)
    {
        if (!resources.TryGet(NameToken.Xobject, out IToken objects) || Resolved(objects) is not DictionaryToken named)
        {
            return [];
        }

        return named.Data.Where(entry => entry.Value is IndirectReferenceToken)
            .Select(entry => (entry.Key, ((IndirectReferenceToken)entry.Value).Data))
            .Where(entry => !areKnown || forms.ContainsKey(entry.Data));
    }

    private DictionaryToken? ResourcesOf(DictionaryToken dictionary) =>
        dictionary.TryGet(NameToken.Resources, out IToken resources) ? Resolved(resources) as DictionaryToken : null;

    private IToken? Resolved(IToken token) => token is IndirectReferenceToken reference ? Found(reference.Data) : token;

    private IToken? Found(IndirectReference reference)
    {
        try
        {
            return document.Structure.GetObject(reference)?.Data;
        }
        catch (Exception damage) when (damage is not (UnreadableFileException or OutOfMemoryException))
        {
            // A damaged object that no page uses must not cost the document; one that is used fails again where it is.
            return null;
        }
    }

    private static bool IsNamed(DictionaryToken dictionary, NameToken key, string value) =>
        dictionary.TryGet(key, out NameToken name) && name.Data == value;

    private static long Add(long a, long b) => Math.Min(long.MaxValue / 4, a + Math.Min(long.MaxValue / 4, b));

    private void RefuseHeavy(long weight)
    {
        if (weight > MostOnOnePage)
        {
            throw filters.Bomb(new Phrase("一页上的文字多于 2,000,000 个", "more than 2,000,000 characters on one page"));
        }
    }
}
