using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Celadon.Bench;

/// <summary>A text as the files it may come in.</summary>
internal static class PlanFiles
{
    internal static byte[] Page(string text) => Encoding.UTF8.GetBytes(
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>-</title></head><body><div><p>"
        + text.Replace("\n", "</p>\n<p>", StringComparison.Ordinal) + "</p></div></body></html>");

    internal static byte[] Docx(string text)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var body = new Body(text.Split('\n').Select(line => new Paragraph(new Run(new Text(line)))));
            file.AddMainDocumentPart().Document = new Document(body);
        }

        return stream.ToArray();
    }
}
