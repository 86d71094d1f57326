namespace Celadon.Plans.Tests.Running;

/// <summary>Where things lie: the repository's own files, and the official texts beside it, which are never part of it.</summary>
internal static class Repository
{
    internal static readonly string Root = FindRoot();

    internal static string Xuchang => Path.Combine(Root, "data", "cities", "xuchang");

    internal static string OfficialText => Beside("xuchang-2023-2025.txt");

    internal static string AnswerKey => Beside("xuchang-2023-2025.key.json");

    private static string Beside(string name)
    {
        string path = Path.GetFullPath(Path.Combine(Root, "..", "shared", "plans", name));
        Assert.SkipUnless(File.Exists(path), $"The official text is not part of this repository; {name} is expected in ../shared/plans.");
        return path;
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Celadon.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("No folder above the tests holds Celadon.slnx.");
    }
}
