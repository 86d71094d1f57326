using System.Text.RegularExpressions;

namespace Celadon.Architecture.Tests;

/// <summary>Every message to a user has one stable code, and docs/messages.md explains it in both languages.</summary>
public sealed partial class MessageTests
{
    private static readonly ILookup<string, string> FilesByCode = Repository.Files
        .Where(file => file.StartsWith("src/", StringComparison.Ordinal) && Path.GetExtension(file) is ".cs" or ".razor")
        .SelectMany(file => Codes(Repository.Read(file)).Select(code => (code, file)))
        .ToLookup(entry => entry.code, entry => entry.file);

    private static readonly ILookup<string, (string Chinese, string English)> Explained = Rows(Repository.Read("docs/messages.md"));

    [Fact]
    public void A_code_is_written_in_one_place_only() =>
        Offences.None(FilesByCode.Where(code => code.Count() > 1).Select(code => $"{code.Key}: {string.Join(", ", code)}"));

    [Fact]
    public void Every_code_is_explained_once_and_nothing_else_is()
    {
        Offences.None(Explained.Where(row => row.Count() > 1).Select(row => row.Key));
        Assert.Equal(FilesByCode.Select(code => code.Key).Order(StringComparer.Ordinal), Explained.Select(row => row.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_explanation_is_there_in_Chinese_and_in_English() =>
        Offences.None(Explained.Where(row => !IsInBothLanguages(row.First())).Select(row => row.Key));

    [Fact]
    public void A_code_used_twice_an_unexplained_one_and_a_missing_language_are_caught()
    {
        Assert.Equal(["ABC-001", "ABC-001"], Codes("""new("ABC-001", "x"); new("ABC-001", "y");"""));
        Assert.Empty(Codes("""Read("UTF-8"); // ABC-001"""));
        Assert.False(IsInBothLanguages(Rows("| `ABC-001` | Only English | Only English |")["ABC-001"].Single()));
        Assert.False(IsInBothLanguages(Rows("| `ABC-001` | 中文 | 中文 |")["ABC-001"].Single()));
        Assert.True(IsInBothLanguages(Rows("| `ABC-001` | 中文 | English |")["ABC-001"].Single()));
    }

    private static IEnumerable<string> Codes(string source) => Code().Matches(source).Select(match => match.Groups[1].Value);

    private static ILookup<string, (string Chinese, string English)> Rows(string markdown) => markdown.Split('\n')
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .Where(cells => cells.Length == 5 && cells[1].StartsWith('`'))
        .ToLookup(cells => cells[1].Trim('`'), cells => (cells[2], cells[3]));

    private static bool IsInBothLanguages((string Chinese, string English) row) =>
        Chinese().IsMatch(row.Chinese) && row.English.Length > 0 && !Chinese().IsMatch(row.English);

    [GeneratedRegex("""
        "([A-Z]{2,}-\d{3})"
        """)]
    private static partial Regex Code();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();
}
