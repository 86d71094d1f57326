namespace Celadon.Browser.Tests.Running;

/// <summary>Files of the repository and beside it.</summary>
internal static class Repository
{
    /// <summary>The repository's folder.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>The official text of the shipped plan; the test is skipped where it is not at hand.</summary>
    public static string OfficialText()
    {
        string path = Path.Combine(Root, "..", "shared", "plans", "xuchang-2023-2025.txt");
        Assert.SkipUnless(File.Exists(path), "The official texts are not part of the repository; this test needs ../shared/plans.");
        return path;
    }

    /// <summary>The fictional plan that comes as a Word document; the test is skipped where the samples were taken away.</summary>
    public static string SampleDocx()
    {
        string folder = Path.Combine(Root, "samples");
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.docx") : [];
        Assert.SkipWhen(files.Length == 0, "There is no docx in samples/.");
        return files.Order(StringComparer.Ordinal).First();
    }

    private static string Above(string folder)
    {
        while (!File.Exists(Path.Combine(folder, "Celadon.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No Celadon.slnx above the tests.");
        }

        return folder;
    }
}
