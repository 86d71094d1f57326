using System.Globalization;
using AngleSharp.Dom;

namespace Celadon.PlanReader.Documents.Web;

/// <summary>The numbers that a browser prints before the items of an ordered list.</summary>
internal sealed class ListNumbering
{
    private int next;

    private ListNumbering(int start) => next = start;

    /// <summary>The numbering of an ordered list; <c>null</c> for everything else.</summary>
    internal static ListNumbering? Of(INode node) =>
        node is IElement { LocalName: "ol" } list && !IsUnnumbered(list) ? new ListNumbering(Number(list.GetAttribute("start")) ?? 1) : null;

    /// <summary>The item's number with its dot; <c>null</c> for what is no numbered item. Ask once an item, in order.</summary>
    internal string? NumberOf(IElement item)
    {
        if (item.LocalName != "li")
        {
            return null;
        }

        int number = Number(item.GetAttribute("value")) ?? next;
        next = number + 1;
        return IsUnnumbered(item) ? null : number.ToString(CultureInfo.InvariantCulture) + ".";
    }

    private static bool IsUnnumbered(IElement element) =>
        element.GetAttribute("style") is { } style && style.Contains("list-style", StringComparison.OrdinalIgnoreCase) && style.Contains("none", StringComparison.OrdinalIgnoreCase);

    private static int? Number(string? attribute) =>
        int.TryParse(attribute, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && Math.Abs((long)number) < 100_000 ? number : null;
}
