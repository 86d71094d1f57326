namespace Celadon.PlanReader.Documents;

/// <summary>The words of a document, whatever file they came in.</summary>
/// <param name="Text">
/// One paragraph a line, separated by a line feed. Automatic numbers of a Word document stand in the text as they are printed.
/// A table row is one line, its cells separated by a tabulator.
/// </param>
/// <param name="Format">The kind of file.</param>
/// <param name="Tables">The tables of the document in reading order; empty where the format has none (txt, pdf).</param>
public sealed record DocumentText(string Text, DocumentFormat Format, IReadOnlyList<TextTable> Tables)
{
    /// <summary>Wraps words that come from nowhere but memory.</summary>
    public static DocumentText Plain(string text) => new(text, DocumentFormat.Text, []);
}

/// <summary>The kinds of file a plan may come in.</summary>
public enum DocumentFormat
{
    /// <summary>Plain text, UTF-8 or GB18030.</summary>
    Text,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>Word 2007 and later.</summary>
    Docx,

    /// <summary>PDF with a text layer.</summary>
    Pdf,
}

/// <summary>A table of the document, as spans into its text.</summary>
/// <param name="Span">All rows.</param>
/// <param name="Rows">The rows from top to bottom; each the spans of its cells from left to right. A cell merged over several rows or columns stands once in the text and repeats its span in each row and column, so that a column keeps its place.</param>
public sealed record TextTable(TextSpan Span, IReadOnlyList<IReadOnlyList<TextSpan>> Rows);
