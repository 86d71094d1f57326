using System.Diagnostics;

namespace Celadon.PlanReader.Tests.Documents;

/// <summary>Carries a text as a pdf, by way of a docx and LibreOffice.</summary>
internal static class TextAsPdf
{
    private static readonly string? Program = new[] { "/usr/bin/soffice", "/usr/local/bin/soffice", "/usr/lib/libreoffice/program/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice" }
        .FirstOrDefault(File.Exists);

    // One LibreOffice at a time and one profile for all: starting a second one on a profile fails.
    private static readonly Lock OneAtATime = new();

    /// <summary>Makes the pdf, or skips the running test where LibreOffice is not installed.</summary>
    internal static byte[] Make(string text, PageLook? look = null) => OfDocx(TextAsDocx.Make(text, look));

    /// <summary>Prints a docx as pdf, or skips the running test where LibreOffice is not installed.</summary>
    internal static byte[] OfDocx(byte[] docx)
    {
        Assert.SkipUnless(Program is not null, "LibreOffice (soffice) is not installed: no pdf can be made here.");
        string folder = Directory.CreateTempSubdirectory("celadon-pdf-").FullName;
        try
        {
            lock (OneAtATime)
            {
                return Print(docx, folder);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static byte[] Print(byte[] docx, string folder)
    {
        string source = Path.Combine(folder, "plan.docx");
        File.WriteAllBytes(source, docx);
        string profile = Path.Combine(Path.GetTempPath(), $"celadon-libreoffice-{Environment.ProcessId}");
        var start = new ProcessStartInfo(Program!) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in (string[])[$"-env:UserInstallation={new Uri(profile)}", "--headless", "--convert-to", "pdf", "--outdir", folder, source])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)), "LibreOffice did not end.");
        return File.ReadAllBytes(Path.Combine(folder, "plan.pdf"));
    }
}
