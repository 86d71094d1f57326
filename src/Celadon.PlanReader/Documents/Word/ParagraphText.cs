using System.Text;
using DocumentFormat.OpenXml;

namespace Celadon.PlanReader.Documents.Word;

/// <summary>The words of one paragraph as printed: inserted text in, deleted text out, results of fields and not their codes.</summary>
internal sealed class ParagraphText(WordStyles styles, FieldState fields)
{
    private readonly StringBuilder words = new();

    /// <summary>Contents of the text boxes that hang on this paragraph.</summary>
    internal List<OpenXmlElement> TextBoxes { get; } = [];

    internal string Of(OpenXmlElement paragraph)
    {
        Append(paragraph);
        return words.ToString();
    }

    private void Append(OpenXmlElement container)
    {
        foreach (var child in container.ChildElements)
        {
            AppendOne(child);
        }
    }

    private void AppendOne(OpenXmlElement element)
    {
        switch (element.LocalName)
        {
            case "t":
                Print(element.InnerText);
                break;
            case "tab" or "ptab":
                // A tabulator divides cells in the text of a document; inside a paragraph it is white space.
                Print(" ");
                break;
            case "br" or "cr":
                Print("\n");
                break;
            case "noBreakHyphen":
                Print("-");
                break;
            case "fldChar":
                fields.See(element.Attribute("fldCharType"));
                break;
            case "txbxContent":
                TextBoxes.Add(element);
                break;
            case "r" when element.Is("r") && styles.IsHidden(element.Child("rPr")):
            case "sdt" when element.Child("sdtPr").Child("showingPlcHdr") is not null:
            case "pPr" or "rPr" or "sdtPr" or "del" or "moveFrom" or "instrText" or "delText" or "delInstrText" or "rt" or "Fallback":
                break;
            default:
                Append(element);
                break;
        }
    }

    private void Print(string text)
    {
        if (!fields.IsInCode)
        {
            words.Append(text);
        }
    }
}

/// <summary>Which fields are open, from begin through code and result to end; a field may go over many paragraphs.</summary>
internal sealed class FieldState
{
    private readonly Stack<bool> inCode = new();
    private int codes;

    /// <summary>True inside the code of any open field: what stands there is not printed.</summary>
    internal bool IsInCode => codes > 0;

    /// <summary>Takes note of a field character.</summary>
    internal void See(string? kind)
    {
        if (kind == "begin")
        {
            inCode.Push(true);
            codes++;
        }
        else if (kind is "separate" or "end" && inCode.TryPop(out bool wasInCode))
        {
            codes -= wasInCode ? 1 : 0;
            if (kind == "separate")
            {
                inCode.Push(false);
            }
        }
    }
}
