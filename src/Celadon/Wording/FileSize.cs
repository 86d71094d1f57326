using System.Globalization;

namespace Celadon.Wording;

/// <summary>A file's length as people say it.</summary>
public static class FileSize
{
    private const int Kilobyte = 1024;
    private const int Megabyte = 1024 * 1024;

    /// <summary>In KB below one megabyte, never 0; above in MB with one decimal.</summary>
    /// <param name="bytes">The length. [bytes]</param>
    public static string Write(long bytes) => bytes < Megabyte
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, bytes / Kilobyte)} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{(decimal)bytes / Megabyte:0.0} MB");
}
