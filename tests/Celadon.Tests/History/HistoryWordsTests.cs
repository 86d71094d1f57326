using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Celadon.History;
using Celadon.Organization;
using Celadon.Plans;
using Celadon.Storage;
using Celadon.Storage.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Celadon.Tests.History;

/// <summary>Whatever is in the history has words in both languages: every table, every column, every act there is.</summary>
public sealed partial class HistoryWordsTests
{
    private static readonly ResourceManager Words = new(typeof(HistoryNames).FullName!, typeof(HistoryNames).Assembly);

    [Fact]
    public async Task Every_table_and_column_has_words()
    {
        await using CeladonDb db = Open();
        ITable[] tables = [.. TablesInHistory(db)];
        Assert.NotEmpty(tables);
        IEnumerable<string> tablesWithout = tables.Select(table => "Table-" + table.Name).Where(IsMissing);
        IEnumerable<string> columnsWithout = tables.SelectMany(table => table.Columns
            .Where(column => IsMissing($"Column-{table.Name}.{column.Name}") && IsMissing("Column-" + column.Name))
            .Select(column => $"Column-{column.Name} ({table.Name})"));
        AssertNone(tablesWithout.Concat(columnsWithout));
    }

    [Fact]
    public void Every_act_has_words()
    {
        string[] acts = [.. Found(Act()).Select(match => "What-" + match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];
        Assert.Contains("What-plans.adopt", acts);
        AssertNone(acts.Where(IsMissing));
    }

    // A record names its rows by table and column; one that is no more would show an empty history.
    [Fact]
    public async Task What_records_say_are_their_rows_is_in_the_history()
    {
        await using CeladonDb db = Open();
        HashSet<string> places = [.. TablesInHistory(db).SelectMany(table => table.Columns.Select(column => $"{table.Name} {column.Name}").Append($"{table.Name} "))];
        string[] named = [.. Found(Rows()).Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}").Distinct()];
        Assert.Contains("organization_role_assignment AccountId", named);
        Assert.Contains("plans_task ", named);
        AssertNone(named.Except(places));
    }

    private static CeladonDb Open() =>
        CeladonDatabase.InFile(Path.Combine(Path.GetTempPath(), "never-made.db"), OrganizationModule.Tables, PlansModule.Tables).Open();

    private static IEnumerable<ITable> TablesInHistory(CeladonDb db) => db.Model.GetRelationalModel().Tables
        .Where(table => table.EntityTypeMappings.All(mapping => HistoryModel.WhyOutsideHistory(mapping.TypeBase) is null));

    private static IEnumerable<Match> Found(Regex pattern) => Directory.EnumerateFiles(Path.Combine(Root(), "src"), "*.cs", SearchOption.AllDirectories)
        .SelectMany(file => pattern.Matches(File.ReadAllText(file)));

    private static void AssertNone(IEnumerable<string> missing)
    {
        string[] all = [.. missing];
        Assert.True(all.Length == 0, "Missing: " + string.Join(", ", all));
    }

    private static bool IsMissing(string key) => new[] { "zh-CN", "en" }
        .Any(language => Words.GetResourceSet(CultureInfo.GetCultureInfo(language), true, language == "zh-CN")?.GetString(key) is null);

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Celadon.slnx")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }

    [GeneratedRegex("\"((?:plans|organization|storage)\\.[a-z]+(?:-[a-z]+)*)\"")]
    private static partial Regex Act();

    [GeneratedRegex("(?:new\\(|PointingTo\\()\"((?:plans|organization)_[a-z_]+)\", (?:RecordKey|\"([A-Za-z]+)\")")]
    private static partial Regex Rows();
}
