using System.Globalization;
using DocumentFormat.OpenXml;

namespace Celadon.PlanReader.Documents.Word;

/// <summary>Looks into WordprocessingML by local names. Values are read as text: a damaged attribute is then absent, not an exception.</summary>
internal static class Markup
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>True for an element of WordprocessingML with this name.</summary>
    internal static bool Is(this OpenXmlElement element, string name) =>
        element.LocalName == name && element.NamespaceUri == Transitional;

    /// <summary>The first child with this name.</summary>
    internal static OpenXmlElement? Child(this OpenXmlElement? element, string name)
    {
        if (element is null)
        {
            return null;
        }

        foreach (var child in element.ChildElements)
        {
            if (child.Is(name))
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>The children with this name.</summary>
    internal static IEnumerable<OpenXmlElement> Children(this OpenXmlElement? element, string name) =>
        element is null ? [] : element.ChildElements.Where(child => child.Is(name));

    /// <summary>An attribute of WordprocessingML; <c>null</c> where absent.</summary>
    internal static string? Attribute(this OpenXmlElement? element, string name)
    {
        if (element is null || !element.HasAttributes)
        {
            return null;
        }

        foreach (var attribute in element.GetAttributes())
        {
            if (attribute.LocalName == name)
            {
                return attribute.Value;
            }
        }

        return null;
    }

    /// <summary>The <c>val</c> attribute of a child.</summary>
    internal static string? ValueOf(this OpenXmlElement? element, string child) => element.Child(child).Attribute("val");

    /// <summary>The <c>val</c> attribute of a child as a number.</summary>
    internal static int? NumberOf(this OpenXmlElement? element, string child) => AsNumber(element.ValueOf(child));

    /// <summary>A number; <c>null</c> where the attribute is absent or none.</summary>
    internal static int? AsNumber(string? attribute) =>
        int.TryParse(attribute, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>A switch element: present means on, unless its value says off.</summary>
    internal static bool? Switch(this OpenXmlElement? element, string child) =>
        element.Child(child) is not { } found ? null : found.Attribute("val") is not ("0" or "false" or "off");
}
