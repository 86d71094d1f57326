using System.Text;
using DocumentFormat.OpenXml;

namespace Celadon.PlanReader.Documents.Word;

/// <summary>Writes the paragraphs and tables of a document in reading order.</summary>
internal sealed class WordBody(LineWriter lines, WordStyles styles, ListCounters numbering, FieldState? fields = null)
{
    private readonly FieldState openFields = fields ?? new FieldState();
    private readonly StringBuilder carried = new();
    private OpenXmlElement? carriedProperties;

    /// <summary>Writes everything inside a container of blocks.</summary>
    internal void Write(OpenXmlElement container)
    {
        WriteBlocks(container);
        if (carried.Length > 0)
        {
            Finish("", carriedProperties);
        }
    }

    /// <summary>Writes the footnotes that are text, after the body: their marks in the text are not printed words.</summary>
    internal void WriteNotes(OpenXmlElement notes)
    {
        foreach (var note in notes.Children("footnote").Where(note => note.Attribute("type") is null or "normal"))
        {
            Write(note);
        }
    }

    private void WriteBlocks(OpenXmlElement container)
    {
        foreach (var block in container.ChildElements)
        {
            switch (block.LocalName)
            {
                case "p" when block.Is("p"):
                    WriteParagraph(block);
                    break;
                case "tbl" when block.Is("tbl"):
                    WriteTable(block);
                    break;
                case "del" or "moveFrom" or "sectPr" or "sdtPr" or "tcPr":
                    break;
                default:
                    // Content controls, inserted blocks, custom XML: wrappers around further blocks.
                    WriteBlocks(block);
                    break;
            }
        }
    }

    private void WriteParagraph(OpenXmlElement paragraph)
    {
        var properties = paragraph.Child("pPr");
        var runs = new ParagraphText(styles, openFields);
        string text = runs.Of(paragraph);
        bool isMarkDeleted = properties.Child("rPr").Child("del") is not null || properties.Child("rPr").Child("moveFrom") is not null;
        if (isMarkDeleted)
        {
            // A paragraph whose mark was deleted has grown together with the next one.
            carried.Append(text);
            carriedProperties ??= properties;
        }
        else
        {
            Finish(text, carriedProperties ?? properties);
        }

        foreach (var box in runs.TextBoxes)
        {
            new WordBody(lines, styles, numbering, openFields).Write(box);
        }
    }

    private void Finish(string text, OpenXmlElement? properties)
    {
        string words = carried.Append(text).ToString();
        carried.Clear();
        bool wasCarried = carriedProperties is not null;
        carriedProperties = null;
        if (wasCarried && words.Length == 0)
        {
            return;
        }

        lines.Paragraph(numbering.NumberFor(properties, words) + words);
    }

    private void WriteTable(OpenXmlElement table)
    {
        var rows = WordTable.Rows(table);
        if (rows is [[var only]])
        {
            // A frame around paragraphs.
            WriteBlocks(only);
            return;
        }

        lines.Table(rows.Select(row => row.ConvertAll(ToCell)));
    }

    private TableCell ToCell(OpenXmlElement cell)
    {
        var properties = cell.Child("tcPr");
        int columns = Math.Clamp(properties.NumberOf("gridSpan") ?? 1, 1, 100);
        bool continues = properties.Child("vMerge") is { } merge && merge.Attribute("val") is null or "continue";
        var inner = new LineWriter();
        new WordBody(inner, styles, numbering, openFields).Write(cell);
        return new TableCell(inner.ToDocument(DocumentFormat.Docx).Text, columns, continues);
    }
}
