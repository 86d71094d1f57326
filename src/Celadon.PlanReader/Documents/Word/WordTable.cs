using DocumentFormat.OpenXml;

namespace Celadon.PlanReader.Documents.Word;

/// <summary>The rows and cells of a table, also those inside content controls; deleted rows are left out.</summary>
internal static class WordTable
{
    internal static List<List<OpenXmlElement>> Rows(OpenXmlElement table)
    {
        var rows = new List<List<OpenXmlElement>>();
        foreach (var row in Unwrapped(table, "tr").Where(row => row.Child("trPr").Child("del") is null))
        {
            rows.Add([.. Unwrapped(row, "tc")]);
        }

        return rows;
    }

    private static IEnumerable<OpenXmlElement> Unwrapped(OpenXmlElement container, string name)
    {
        foreach (var child in container.ChildElements)
        {
            if (child.Is(name))
            {
                yield return child;
            }
            else if (child.LocalName is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo")
            {
                foreach (var inner in Unwrapped(child, name))
                {
                    yield return inner;
                }
            }
        }
    }
}
