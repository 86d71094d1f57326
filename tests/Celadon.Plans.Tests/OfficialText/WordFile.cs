using System.ComponentModel;
using System.Diagnostics;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Celadon.Plans.Tests.OfficialText;

/// <summary>A text as a Word file, one line a paragraph, and as the pdf that LibreOffice makes of it.</summary>
internal static class WordFile
{
    internal static byte[] Of(IEnumerable<string> lines)
    {
        using var output = new MemoryStream();
        using (var package = WordprocessingDocument.Create(output, WordprocessingDocumentType.Document))
        {
            package.AddMainDocumentPart().Document = new Document(new Body(lines.Select(line =>
                new Paragraph(new Run(new Text(line) { Space = SpaceProcessingModeValues.Preserve })))));
        }

        return output.ToArray();
    }

    internal static async Task<byte[]> AsPdfAsync(IEnumerable<string> lines)
    {
        string folder = Directory.CreateTempSubdirectory("celadon-pdf-").FullName;
        try
        {
            string word = Path.Combine(folder, "plan.docx");
            await File.WriteAllBytesAsync(word, Of(lines), TestContext.Current.CancellationToken);
            using Process? office = Start(folder, word);
            Assert.SkipWhen(office is null, "LibreOffice is not installed; it makes the pdf this test reads.");
            await office.WaitForExitAsync(TestContext.Current.CancellationToken);
            return await File.ReadAllBytesAsync(Path.ChangeExtension(word, "pdf"), TestContext.Current.CancellationToken);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Process? Start(string folder, string word)
    {
        try
        {
            // A profile of its own: two conversions at once in one profile wait for each other, or fail.
            return Process.Start(new ProcessStartInfo("soffice", [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, word])
            {
                RedirectStandardOutput = true,
            });
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
