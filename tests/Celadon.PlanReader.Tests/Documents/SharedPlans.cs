namespace Celadon.PlanReader.Tests.Documents;

/// <summary>The official texts that stand beside the repository; absent on a fresh clone.</summary>
internal static class SharedPlans
{
    /// <summary>Why a test that needs them is skipped.</summary>
    internal const string WhyAbsent = "The official plans are not beside the repository (../shared/plans).";

    /// <summary>Root of the repository.</summary>
    internal static string RepositoryRoot { get; } = FindRoot();

    /// <summary>True where the official plans are at hand.</summary>
    internal static bool ArePresent => File.Exists(PathOf("xuchang-2023-2025.txt"));

    /// <summary>The paths of all plans, below their folder; empty on a fresh clone.</summary>
    internal static IReadOnlyList<string> Names { get; } = ArePresent
        ? [.. Directory.EnumerateFiles(PathOf("."), "*.txt", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(PathOf("."), file)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>One of the plans, or the running test skipped.</summary>
    internal static string Text(string name)
    {
        Assert.SkipUnless(ArePresent, WhyAbsent);
        return File.ReadAllText(PathOf(name));
    }

    /// <summary>One of the tools beside the plans.</summary>
    internal static string Tool(string name) => Path.Combine(RepositoryRoot, "..", "shared", "tools", name);

    /// <summary>The path of a plan, present or not.</summary>
    internal static string PathOf(string name) => Path.Combine(RepositoryRoot, "..", "shared", "plans", name);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Celadon.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Celadon.slnx not found above the tests.");
    }
}
