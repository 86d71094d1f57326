using System.Text.RegularExpressions;

namespace Celadon.Architecture.Tests;

/// <summary>What must not lie in the repository.</summary>
public sealed partial class HygieneTests
{
    private const int LinesOneIdeaNeeds = 350;

    // Folders are named for the matter; these name a kind of code.
    private static readonly string[] KindsOfCode =
        ["Services", "Models", "Helpers", "Interfaces", "Utils", "Utilities", "Common", "Shared", "Core", "Managers", "Dtos", "Extensions", "Enums", "Types"];

    private static readonly IReadOnlyList<(string File, string Text)> Texts =
        [.. Repository.Files.Where(file => !HoldsBytes(file)).Select(file => (file, Repository.Read(file)))];

    [Fact]
    public void No_file_names_a_path_of_one_machine() => Offences.None(FilesWith(MachinePath()));

    [Fact]
    public void No_file_names_a_package_feed() => Offences.None(FilesWith(PackageFeed()));

    [Fact]
    public void Nothing_in_src_is_left_for_later() =>
        Offences.None(FilesWith(Unfinished()).Where(found => found.StartsWith("src/", StringComparison.Ordinal)));

    [Fact]
    public void No_exception_is_swallowed() => Offences.None(FilesWith(Swallowed()));

    [Fact]
    public void Bytes_lie_only_in_samples_and_pictures() => Offences.None(Repository.Files.Where(file =>
        HoldsBytes(file) && !file.StartsWith("samples/", StringComparison.Ordinal) && !file.StartsWith("docs/images/", StringComparison.Ordinal)));

    [Fact]
    public void A_source_file_is_short_enough_to_hold_one_idea() => Offences.None(Texts
        .Where(entry => entry.File.StartsWith("src/", StringComparison.Ordinal) && Path.GetExtension(entry.File) is ".cs" or ".razor" && !entry.File.Contains("Migrations/", StringComparison.Ordinal))
        .Where(entry => entry.Text.AsSpan().Count('\n') > LinesOneIdeaNeeds)
        .Select(entry => entry.File));

    [Fact]
    public void Folders_are_named_for_the_matter() => Offences.None(Repository.Files
        .Where(file => file.StartsWith("src/", StringComparison.Ordinal))
        .SelectMany(file => file.Split('/')[2..^1])
        .Distinct()
        .Intersect(KindsOfCode));

    [Theory]
    [InlineData("test")]
    [InlineData(".ci/run")]
    public void A_command_can_be_run(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            Assert.True(File.GetUnixFileMode(Repository.Path(file)).HasFlag(UnixFileMode.UserExecute), file);
        }
    }

    [Theory]
    [InlineData("cp /%/x/plan.txt .", "work")]
    [InlineData("\"/%/plan.txt\"", "tmp")]
    [InlineData("open(/%/.bashrc)", "root")]
    [InlineData("file:///%/clerk/plan.txt", "home")]
    public void A_machine_path_is_caught(string line, string folder) =>
        Assert.Matches(MachinePath(), line.Replace("%", folder, StringComparison.Ordinal));

    [Theory]
    [InlineData("href=\"/ledger/work/1\"")]
    [InlineData("see docs/work/notes.md")]
    [InlineData("the path /workday")]
    public void A_path_of_the_site_is_no_machine_path(string line) => Assert.DoesNotMatch(MachinePath(), line);

    [Theory]
    [InlineData("source=https://api.nuget-org/v3/index.json")]
    [InlineData("registry=https://registry.npmjs-org")]
    public void A_package_feed_is_caught(string line) => Assert.Matches(PackageFeed(), line.Replace("-org", ".org", StringComparison.Ordinal));

    [Theory]
    [InlineData("// TO+DO: later")]
    [InlineData("throw new NotImplemented+Exception();")]
    public void Work_left_for_later_is_caught(string line) => Assert.Matches(Unfinished(), line.Replace("+", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("try { Read(); } catch + { }")]
    [InlineData("try { Read(); } catch + (Exception e) {\n}")]
    public void A_swallowed_exception_is_caught(string code) => Assert.Matches(Swallowed(), code.Replace(" +", "", StringComparison.Ordinal));

    private static IEnumerable<string> FilesWith(Regex forbidden) => Texts
        .Select(entry => (entry.File, Found: forbidden.Match(entry.Text)))
        .Where(entry => entry.Found.Success)
        .Select(entry => $"{entry.File}: {entry.Found.Value.Trim()}");

    private static bool HoldsBytes(string file)
    {
        using FileStream stream = File.OpenRead(Repository.Path(file));
        byte[] start = new byte[8000];
        int length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return start.AsSpan(0, length).Contains((byte)0);
    }

    [GeneratedRegex(@"(?<![\w.~>-])/(?:work|tmp|root|home|Users)/(?=[\w.])")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"(?:nuget|npmjs|pypi|pythonhosted|debian|golang)\.(?:org|com)/?(?:v3|simple|pkg|$|"")|(?:api|registry|proxy|deb|files)\.[a-z]+\.org")]
    private static partial Regex PackageFeed();

    [GeneratedRegex(@"\b(?:TODO|FIXME|HACK|XXX|NotImplementedException)\b")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"catch\s*(?:\([^)]*\))?\s*\{\s*\}")]
    private static partial Regex Swallowed();
}
