using System.IO.Compression;

namespace Celadon.PlanReader.Tests.Documents;

/// <summary>Changes a part of a zip file in place.</summary>
internal static class ZipEdit
{
    internal static byte[] Replace(byte[] file, string part, string words, string replacement)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry(part)!;
            string content;
            using (var reader = new StreamReader(entry.Open()))
            {
                content = reader.ReadToEnd();
            }

            Assert.Contains(words, content, StringComparison.Ordinal);
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(part).Open());
            writer.Write(content.Replace(words, replacement, StringComparison.Ordinal));
        }

        return stream.ToArray();
    }
}
