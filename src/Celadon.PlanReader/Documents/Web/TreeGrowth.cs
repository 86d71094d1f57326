using System.Diagnostics;
using System.Globalization;
using AngleSharp.Dom;

namespace Celadon.PlanReader.Documents.Web;

/// <summary>Watches the tree of a page while it is parsed and stops the parser before a hostile page costs much.</summary>
internal sealed class TreeGrowth
{
    /// <summary>Browsers stop at 512 levels too; pages made by people stay below 100.</summary>
    internal const int DeepestNesting = 500;

    private const int MostElements = 2_000_000;

    // The last net: some orders of tags make any HTML parser search the whole page for every tag.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private IElement? last;
    private int elements;

    /// <summary>Takes note of a new element, which is not yet in the tree; the one before it is.</summary>
    internal void See(IElement element)
    {
        SeeLast();
        last = element;
        if (++elements > MostElements)
        {
            throw WebPageFile.Hostile(Words($"元素超过 {MostElements:N0} 个", $"more than {MostElements:N0} elements"));
        }

        if (elements % 256 == 0 && watch.Elapsed > Longest)
        {
            throw WebPageFile.Hostile(Words($"解析超过 {Longest.TotalSeconds:N0} 秒", $"parsing took more than {Longest.TotalSeconds:N0} seconds"));
        }
    }

    /// <summary>Looks how deep the latest element stands. Beyond its limit the parser would lose the order of the words.</summary>
    internal void SeeLast()
    {
        int depth = 0;
        for (INode? node = last; node is not null; node = node.Parent)
        {
            if (++depth > DeepestNesting)
            {
                throw WebPageFile.Hostile(Words($"嵌套超过 {DeepestNesting} 层", $"nested more than {DeepestNesting} levels deep"));
            }
        }
    }

    private static Phrase Words(FormattableString chinese, FormattableString english) =>
        new(chinese.ToString(CultureInfo.InvariantCulture), english.ToString(CultureInfo.InvariantCulture));
}
