using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Celadon.Architecture.Tests;

/// <summary>What the documents promise can be done as written.</summary>
public sealed partial class ReadmeTests
{
    private const string Promise = " # prints ";

    private static readonly string English = Repository.Read("README.md");

    /// <summary>The commands of the README that end by themselves.</summary>
    public static TheoryData<string> CommandsThatEnd =>
        [.. Commands(English).Where(command => command.StartsWith("./celadon ", StringComparison.Ordinal) && !NeedsDatabase().IsMatch(command))];

    [Theory]
    [MemberData(nameof(CommandsThatEnd))]
    public async Task A_command_of_the_readme_answers_as_written(string line)
    {
        string command = line.Split(Promise)[0];
        string folder = Directory.CreateTempSubdirectory("celadon-readme-").FullName;
        try
        {
            using Process shell = Process.Start(new ProcessStartInfo("bash", ["-c", command.Replace("> ", $"> {folder}/", StringComparison.Ordinal)])
            {
                WorkingDirectory = Repository.Root,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            Task<string> errors = shell.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            string answer = await shell.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
            answer += string.Concat(Directory.GetFiles(folder).Select(File.ReadAllText));
            Assert.True(shell.ExitCode == 0, await errors);
            if (line.Split(Promise) is [_, var promised])
            {
                Assert.Equal(promised.Trim(), answer.Trim());
            }

            Assert.NotEqual("", answer.Trim());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // One after the other, as they are written, on a database and with files that go again.
    [Fact]
    public async Task The_commands_on_a_database_answer_as_written()
    {
        string folder = Directory.CreateTempSubdirectory("celadon-readme-").FullName;
        try
        {
            IEnumerable<string> commands = Commands(English).Where(command => NeedsDatabase().IsMatch(command))
                .Select(command => FileOfTheRecipe().Replace(command, $"{folder}/$0"))
                .Select(command => command.Contains("--database", StringComparison.Ordinal) ? command : $"{command} --database {folder}/celadon.db")
                .Prepend($"./celadon plan import samples/winter-plan-damaged.txt --database {folder}/celadon.db");
            string script = string.Join(" && ", commands);
            Assert.Contains("restore", script, StringComparison.Ordinal);
            using Process shell = Process.Start(new ProcessStartInfo("bash", ["-c", script])
            {
                WorkingDirectory = Repository.Root,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            Task<string> answer = shell.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            string errors = await shell.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(shell.ExitCode == 0, errors + await answer);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_readme_shows_how_to_start_to_read_a_plan_and_to_test() => Assert.All(
        ["dotnet run --project src/Celadon", "./test", "./celadon plan read "],
        start => Assert.Contains(Commands(English), command => command.StartsWith(start, StringComparison.Ordinal)));

    [Fact]
    public void Both_readmes_have_the_same_headings_and_the_same_commands()
    {
        string chinese = Repository.Read("README.zh-CN.md");
        Assert.Equal(HeadingLevels(English), HeadingLevels(chinese));
        Assert.Equal(Commands(English), Commands(chinese));
    }

    [Fact]
    public void Every_link_between_documents_leads_to_a_file() => Offences.None(Repository.Files
        .Where(file => file.EndsWith(".md", StringComparison.Ordinal))
        .SelectMany(file => DeadLinks(file, Repository.Read(file))));

    [Fact]
    public void A_dead_link_is_caught()
    {
        Assert.Equal(["README.md: docs/nowhere.md"], DeadLinks("README.md", "[a](docs/nowhere.md) [b](LICENSE) [c](https://example.org/x) [d](#here)"));
        Assert.Empty(DeadLinks("docs/architecture.md", "[up](../LICENSE#part)"));
    }

    [Fact]
    public void A_heading_or_command_missing_in_one_language_is_caught()
    {
        Assert.NotEqual(HeadingLevels("# A\n## B\n### C"), HeadingLevels("# 甲\n## 乙"));
        Assert.Equal(["./a b"], Commands("text\n```sh\n# a comment\n./a b\n```\n```json\n{}\n```"));
    }

    private static IEnumerable<int> HeadingLevels(string markdown) => Heading().Matches(Fence().Replace(markdown, "")).Select(match => match.Groups[1].Length);

    private static IEnumerable<string> Commands(string markdown) => Fence().Matches(markdown)
        .Where(match => match.Groups["language"].Value == "sh")
        .SelectMany(match => match.Groups["body"].Value.Split('\n'))
        .Select(line => line.Trim())
        .Where(line => line.Length > 0 && line[0] != '#');

    private static IEnumerable<string> DeadLinks(string file, string markdown) => Link().Matches(markdown)
        .Select(match => match.Groups[1].Value)
        .Where(target => !target.Contains("://", StringComparison.Ordinal) && target[0] != '#')
        .Where(target => !Path.Exists(Repository.Path(Path.GetDirectoryName(file)!, target.Split('#')[0])))
        .Select(target => $"{file}: {target}");

    [GeneratedRegex("^./celadon (audit|backup|restore) ")]
    private static partial Regex NeedsDatabase();

    [GeneratedRegex(@"head\.txt|backup\.zip|restored/")]
    private static partial Regex FileOfTheRecipe();

    [GeneratedRegex("^(#+) ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^```(?<language>[a-z]*)\n(?<body>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
