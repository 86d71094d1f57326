using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Celadon.PlanReader.Tests.Documents;

/// <summary>Small pdf files written object by object.</summary>
internal static class HandMadePdf
{
    /// <summary>One page whose content stream unpacks to these bytes.</summary>
    internal static byte[] WithContent(byte[] content) => Make(
        "",
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>",
        Packed("", content));

    /// <summary>One page with a standard font F and this content.</summary>
    internal static byte[] WithText(string content) => Make(
        "",
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
        Packed("", Encoding.ASCII.GetBytes(content)));

    /// <summary>One page that is a picture and nothing else.</summary>
    internal static byte[] WithPicture() => Make(
        "",
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>",
        Packed("", "q 595 0 0 842 0 0 cm /I Do Q"u8.ToArray()),
        Packed("/Type/XObject/Subtype/Image/Width 8/Height 8/BitsPerComponent 8/ColorSpace/DeviceGray", new byte[64]));

    /// <summary>A pdf that asks for a password: its keys fit none that is empty.</summary>
    internal static byte[] Encrypted()
    {
        string key = "<" + new string('7', 64) + ">";
        return Make(
            $"/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O {key}/U {key}>>/ID[<00112233445566778899AABBCCDDEEFF><00112233445566778899AABBCCDDEEFF>]",
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>");
    }

    /// <summary>A page whose form draws another form twice, and so on.</summary>
    internal static byte[] WithDoublingForms(int levels)
    {
        var objects = new List<string>
        {
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>",
            Packed("", "/F Do"u8.ToArray()),
        };
        for (int i = 0; i < levels; i++)
        {
            string next = i + 1 < levels ? string.Create(CultureInfo.InvariantCulture, $"/Resources<</XObject<</F {6 + i} 0 R>>>>") : "";
            objects.Add(Packed($"/Type/XObject/Subtype/Form/BBox[0 0 9 9]{next}", "/F Do /F Do"u8.ToArray()));
        }

        return Make("", [.. objects]);
    }

    private static string Packed(string entries, byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(content);
        }

        return string.Create(CultureInfo.InvariantCulture, $"<<{entries}/Filter/FlateDecode/Length {packed.Length}>>\nstream\n{Encoding.Latin1.GetString(packed.ToArray())}\nendstream");
    }

    private static byte[] Make(string trailer, params string[] objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (int i = 0; i < objects.Length; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        int table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (int offset in offsets)
        {
            file.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        }

        file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Length + 1}/Root 1 0 R{trailer}>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
