using System.Diagnostics;

namespace Celadon.Architecture.Tests;

/// <summary>The files of this repository as git sees them: what is committed or about to be, not what a build leaves behind.</summary>
internal static class Repository
{
    internal static readonly string Root = FindRoot();

    private static readonly Lazy<IReadOnlyList<string>> Listed = new(List);

    /// <summary>All files, as paths relative to the root with forward slashes.</summary>
    internal static IReadOnlyList<string> Files => Listed.Value;

    internal static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    internal static string Read(string file) => File.ReadAllText(Path(file));

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Celadon.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("No folder above the tests holds Celadon.slnx.");
    }

    private static string[] List()
    {
        using Process git = Process.Start(new ProcessStartInfo("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
        })!;
        string output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        string[] files = [.. output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(file => File.Exists(Path(file)))];
        return files.Length > 0 ? files : throw new InvalidOperationException("git lists no files; the tests run in a clone of the repository.");
    }
}
