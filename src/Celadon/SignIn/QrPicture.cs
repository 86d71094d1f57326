using System.Collections;
using System.Globalization;
using System.Text;
using QRCoder;

namespace Celadon.SignIn;

/// <summary>A QR code as the path of an SVG, so that a page without inline styles and foreign pictures can show it.</summary>
/// <param name="Size">Modules on each side, with the quiet zone.</param>
/// <param name="Path">One square a dark module.</param>
public sealed record QrPicture(int Size, string Path)
{
    /// <summary>The code of a text.</summary>
    public static QrPicture Of(string text)
    {
        using QRCodeData code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (int y = 0; y < code.ModuleMatrix.Count; y++)
        {
            BitArray row = code.ModuleMatrix[y];
            for (int x = 0; x < row.Count; x++)
            {
                if (row[x])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }

        return new QrPicture(code.ModuleMatrix.Count, path.ToString());
    }
}
