using System.Diagnostics;

namespace Celadon.PlanReader.Tests.Documents;

/// <summary>Carries a text as a pdf, by way of a docx and LibreOffice.</summary>
internal static class TextAsPdf
{
    private static readonly string? Program = new[] { "/usr/bin/soffice", "/usr/local/bin/soffice", "/usr/lib/libreoffice/program/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice" }
        .FirstOrDefault(File.Exists);

    // Two at once only wait for each other's processor.
    private static readonly Lock OneAtATime = new();

    /// <summary>Makes the pdf, or skips the running test where LibreOffice is not installed.</summary>
    internal static byte[] Make(string text, PageLook? look = null) => OfDocx(TextAsDocx.Make(text, look));

    /// <summary>Prints a docx as pdf, or skips the running test where LibreOffice is not installed.</summary>
    internal static byte[] OfDocx(byte[] docx) => OfDocx([docx])[0];

    /// <summary>Prints many at once, for starting the program takes longer than printing.</summary>
    internal static byte[][] OfDocx(IReadOnlyList<byte[]> documents)
    {
        Assert.SkipUnless(Program is not null, "LibreOffice (soffice) is not installed: no pdf can be made here.");
        string folder = Directory.CreateTempSubdirectory("celadon-pdf-").FullName;
        try
        {
            lock (OneAtATime)
            {
                return Print(documents, folder);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static byte[][] Print(IReadOnlyList<byte[]> documents, string folder)
    {
        string[] sources = [.. documents.Select((_, number) => Path.Combine(folder, $"{number}.docx"))];
        for (int i = 0; i < sources.Length; i++)
        {
            File.WriteAllBytes(sources[i], documents[i]);
        }

        string profile = Path.Combine(folder, "profile");
        var start = new ProcessStartInfo(Program!) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in (string[])[$"-env:UserInstallation={new Uri(profile)}", "--headless", "--convert-to", "pdf", "--outdir", folder, .. sources])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(3)), "LibreOffice did not end.");
        return [.. sources.Select(source => File.ReadAllBytes(Path.ChangeExtension(source, "pdf")))];
    }
}
