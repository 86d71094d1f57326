using System.Text.RegularExpressions;

namespace Celadon.Architecture.Tests;

/// <summary>Every message to a user has one stable code, and docs/messages.md explains it in both languages.</summary>
public sealed partial class MessageTests
{
    private static readonly IReadOnlyList<(string Code, string File)> Written = [.. Repository.Files
        .Where(file => file.StartsWith("src/", StringComparison.Ordinal) && Path.GetExtension(file) is ".cs" or ".razor")
        .SelectMany(file => Codes(Repository.Read(file)).Select(code => (code, file)))];

    private static readonly ILookup<string, (string Chinese, string English)> Explained = Rows(Repository.Read("docs/messages.md"));

    [Fact]
    public void A_code_is_written_in_one_file_only() => Offences.None(InSeveralFiles(Written));

    [Fact]
    public void Every_code_is_explained_once_and_nothing_else_is() => Offences.None(
        Disagreements(Written.Select(code => code.Code), Explained.SelectMany(row => row.Select(_ => row.Key))));

    [Fact]
    public void Every_explanation_is_there_in_Chinese_and_in_English() =>
        Offences.None(Explained.Where(row => !IsInBothLanguages(row.First())).Select(row => row.Key));

    [Fact]
    public void A_code_without_explanation_an_idle_explanation_and_a_second_one_are_caught() => Assert.Equal(
        ["ABC-001 is not explained in docs/messages.md", "ABC-003 is explained but nothing in src says it", "ABC-002 is explained twice"],
        Disagreements(["ABC-001", "ABC-002"], ["ABC-002", "ABC-002", "ABC-003"]));

    [Fact]
    public void A_code_in_two_files_is_caught()
    {
        Assert.Equal(["ABC-001: A.cs, B.cs"], InSeveralFiles([("ABC-001", "A.cs"), ("ABC-001", "B.cs"), ("ABC-002", "A.cs"), ("ABC-002", "A.cs")]));
        Assert.Equal(["ABC-001", "ABC-002", "ABC-003"], Codes("""new("ABC-001", "x"); $"ABC-002 {where}"; $"ABC-003：{where}";"""));
        Assert.Empty(Codes("""Read("UTF-8"); // ABC-001"""));
    }

    [Fact]
    public void A_missing_language_is_caught()
    {
        Assert.False(IsInBothLanguages(Rows("| `ABC-001` | Only English | Only English |")["ABC-001"].Single()));
        Assert.False(IsInBothLanguages(Rows("| `ABC-001` | 中文 | 中文 |")["ABC-001"].Single()));
        Assert.True(IsInBothLanguages(Rows("| `ABC-001` | 中文 | English |")["ABC-001"].Single()));
    }

    private static IEnumerable<string> InSeveralFiles(IEnumerable<(string Code, string File)> written) => written.Distinct()
        .GroupBy(entry => entry.Code, entry => entry.File)
        .Where(files => files.Count() > 1)
        .Select(files => $"{files.Key}: {string.Join(", ", files)}");

    private static IEnumerable<string> Disagreements(IEnumerable<string> written, IEnumerable<string> explained) =>
    [
        .. written.Except(explained).Select(code => $"{code} is not explained in docs/messages.md"),
        .. explained.Except(written).Select(code => $"{code} is explained but nothing in src says it"),
        .. explained.GroupBy(code => code).Where(rows => rows.Count() > 1).Select(rows => $"{rows.Key} is explained twice"),
    ];

    private static IEnumerable<string> Codes(string source) => Code().Matches(source).Select(match => match.Groups[1].Value);

    private static ILookup<string, (string Chinese, string English)> Rows(string markdown) => markdown.Split('\n')
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .Where(cells => cells.Length == 5 && cells[1].StartsWith('`'))
        .ToLookup(cells => cells[1].Trim('`'), cells => (cells[2], cells[3]));

    private static bool IsInBothLanguages((string Chinese, string English) row) =>
        Chinese().IsMatch(row.Chinese) && row.English.Length > 0 && !Chinese().IsMatch(row.English);

    [GeneratedRegex("""
        "([A-Z]{2,}-\d{3})(?![0-9A-Za-z-])
        """)]
    private static partial Regex Code();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();
}
