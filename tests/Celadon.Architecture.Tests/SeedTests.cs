using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Celadon.Architecture.Tests;

/// <summary>The compiler's and analyzers' guards, each shown to catch its seed.</summary>
public sealed partial class SeedTests
{
    // A compiler started from here would keep this test's pipe open; ./test has one running.
    private static readonly string SharedCompiler = Environment.GetEnvironmentVariable("CELADON_SHARED_COMPILER") ?? "false";

    private static readonly string Seeds = Repository.Path("tests", "Celadon.Architecture.Tests", "Seeds");

    [Fact]
    public async Task Every_seed_is_caught_by_the_guard_it_names_and_by_no_other()
    {
        string output = await Build("Seeds.slnx");
        var caught = Diagnostic().Matches(output)
            .Select(match => (File: Path.GetFileName(match.Groups["file"].Value), Code: match.Groups["code"].Value, Words: match.Groups["words"].Value))
            .Distinct()
            .ToLookup(diagnostic => diagnostic.File);

        string[] files = Directory.GetFiles(Seeds, "*.cs", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            Match expected = Expectation().Match(File.ReadLines(file).First());
            var found = caught[Path.GetFileName(file)].ToList();
            if (!expected.Success)
            {
                Assert.Empty(found);
                return;
            }

            var only = Assert.Single(found);
            Assert.Equal(expected.Groups["code"].Value, only.Code);
            Assert.Contains(expected.Groups["words"].Value, only.Words, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_room_that_refers_to_the_room_above_it_cannot_even_be_restored() =>
        Assert.Contains("MSB4006", await Build("Celadon.Seeds.Upper"), StringComparison.Ordinal);

    private static async Task<string> Build(string target)
    {
        var start = new ProcessStartInfo("dotnet", ["build", target, "-v", "q", "-nodeReuse:false", "-p:UseSharedCompilation=" + SharedCompiler])
        {
            WorkingDirectory = Seeds,
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en", ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1" },
        };
        using Process build = Process.Start(start)!;
        string output = await build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        return output;
    }

    [GeneratedRegex(@"^\s*(?<file>[^\s(]+\.cs)\(\d+,\d+\): (?:error|warning) (?<code>[A-Z]+\d+): (?<words>[^\r\n]*?) \[", RegexOptions.Multiline)]
    private static partial Regex Diagnostic();

    [GeneratedRegex(@"^// expects (?<code>[A-Z]+\d+)(?:: (?<words>.+))?$")]
    private static partial Regex Expectation();
}
