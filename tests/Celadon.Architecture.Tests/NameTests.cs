using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Celadon.Architecture.Tests;

/// <summary>The ledger's words are the code's words.</summary>
public sealed partial class NameTests
{
    // If only such a word fits, the thing has no idea yet.
    private static readonly string[] Banned =
    [
        "Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Common", "Base", "Data", "Info", "Processor", "Impl", "Service", "Services",
    ];

    private static readonly string[] Rooms = [.. RoomTable.Parse(Repository.Read("docs/architecture.md")).Rooms];

    private static readonly Type[] OwnTypes = [.. Rooms.SelectMany(room => Load(room).GetTypes()).Where(IsWritten)];

    [Fact]
    public void No_type_bears_a_word_that_says_nothing() => Offences.None(OwnTypes.Select(type => type.Name).Where(SaysNothing));

    [Fact]
    public void Every_public_type_of_a_room_is_in_the_glossary()
    {
        string glossary = Repository.Read("docs/glossary.md");
        Offences.None(OwnTypes
            .Where(type => type.IsVisible && type.Assembly.GetName().Name != "celadon")
            .Select(type => Plain(type.Name))
            .Where(name => !IsExplained(name, glossary)));
    }

    [Fact]
    public void Identifiers_are_English() => Offences.None(OwnTypes
        .SelectMany(type => type.GetMembers(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static))
        .Select(member => member.Name)
        .Where(name => !IsEnglish(name)));

    [Theory]
    [InlineData("DeadlineManager")]
    [InlineData("PlanInfo")]
    [InlineData("LedgerService")]
    [InlineData("DataRow")]
    public void A_word_that_says_nothing_is_caught(string name) => Assert.True(SaysNothing(name));

    [Theory]
    [InlineData("DatabaseFile")]
    [InlineData("BaselineYear")]
    [InlineData("ImplementationPlan")]
    public void A_longer_word_is_not_its_beginning(string name) => Assert.False(SaysNothing(name));

    [Fact]
    public void A_type_missing_from_the_glossary_is_caught()
    {
        Assert.False(IsExplained("LedgerTask", "| 台账 | ledger | `Ledger`, `LedgerTasks` |"));
        Assert.True(IsExplained("LedgerTask", "| 台账 | ledger | `Ledger`, `LedgerTask` |"));
    }

    [Fact]
    public void A_Chinese_identifier_is_caught() => Assert.False(IsEnglish("台账"));

    private static bool SaysNothing(string name) => Word().Matches(name).Any(word => Banned.Contains(word.Value));

    private static bool IsExplained(string name, string glossary) => Regex.IsMatch(glossary, $@"`[^`]*\b{name}\b[^`]*`");

    private static bool IsEnglish(string name) => name.All(char.IsAscii);

    private static string Plain(string name) => name.Split('`')[0];

    private static Assembly Load(string room) => Assembly.Load(room == "Celadon" ? "celadon" : room);

    // Not what the compiler, Razor or the migration tool wrote.
    private static bool IsWritten(Type type) =>
        !type.Name.Contains('<', StringComparison.Ordinal)
        && type.DeclaringType?.Name.Contains('<', StringComparison.Ordinal) != true
        && !type.IsDefined(typeof(CompilerGeneratedAttribute))
        && type.Namespace?.StartsWith("Celadon", StringComparison.Ordinal) == true
        && !type.Namespace.Contains("Migrations", StringComparison.Ordinal);

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z][a-z0-9]*")]
    private static partial Regex Word();
}
