using Celadon.Wording;

namespace Celadon.Tests.Wording;

public sealed class FileSizeTests
{
    [Theory]
    [InlineData(0, "1 KB")]
    [InlineData(1024, "1 KB")]
    [InlineData(2047, "1 KB")]
    [InlineData((1024 * 1024) - 1, "1023 KB")]
    [InlineData(1024 * 1024, "1.0 MB")]
    [InlineData(2621440, "2.5 MB")]
    public void A_length_is_told_in_whole_kilobytes_or_in_megabytes_with_one_decimal(long bytes, string expected) => Assert.Equal(expected, FileSize.Write(bytes));
}
