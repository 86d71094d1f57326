using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Celadon.Tests.Languages;

public sealed partial class TextTests
{
    private static readonly string Host = Path.Combine(RepositoryRoot(), "src", "Celadon");

    public static TheoryData<string> TextFiles =>
        [.. Directory.EnumerateFiles(Host, "*Text.resx", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Host, file))];

    [Theory]
    [MemberData(nameof(TextFiles))]
    public void Every_text_stands_in_both_languages_with_the_same_places_to_fill(string file)
    {
        Dictionary<string, string> chinese = Read(file);
        Dictionary<string, string> english = Read(Path.ChangeExtension(file, ".en.resx"));

        Assert.Equal(chinese.Keys.Order(), english.Keys.Order());
        Assert.All(chinese, text =>
        {
            Assert.NotEmpty(text.Value);
            Assert.NotEmpty(english[text.Key]);
            Assert.Equal(Places(text.Value), Places(english[text.Key]));
        });
    }

    [Theory]
    [MemberData(nameof(TextFiles))]
    public void Every_text_a_page_names_exists(string file)
    {
        HashSet<string> keys = [.. Read(file).Keys];
        string name = Path.GetFileNameWithoutExtension(file);
        string[] missing =
        [
            .. from source in Directory.EnumerateFiles(Host, "*.*", SearchOption.AllDirectories)
               where source.EndsWith(".razor", StringComparison.Ordinal) || source.EndsWith(".cs", StringComparison.Ordinal)
               let code = File.ReadAllText(source)
               from Match field in LocalizerField().Matches(code)
               where field.Groups["texts"].Value == name
               from Match use in Regex.Matches(code, $@"\b{field.Groups["field"].Value}\[""(?<key>[^""]+)""(?=[,\]])")
               where !keys.Contains(use.Groups["key"].Value)
               select Path.GetRelativePath(Host, source) + ": " + use.Groups["key"].Value,
        ];

        Assert.Empty(missing);
    }

    private static Dictionary<string, string> Read(string file) =>
        XDocument.Load(Path.Combine(Host, file)).Root!.Elements("data")
            .ToDictionary(text => text.Attribute("name")!.Value, text => text.Element("value")!.Value);

    private static IEnumerable<string> Places(string text) =>
        Place().Matches(text).Select(place => place.Value).Distinct().Order();

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Celadon.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("No Celadon.slnx above the tests.");
        }

        return folder.FullName;
    }

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"IStringLocalizer<(?<texts>\w+)>\s+(?<field>\w+)")]
    private static partial Regex LocalizerField();
}
