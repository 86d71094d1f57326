using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Celadon.Architecture.Tests;

/// <summary>Arithmetic by a standard names the clause it follows.</summary>
public sealed partial class ClauseTests
{
    [Fact]
    public void Every_public_function_of_Standards_cites_a_clause()
    {
        var functions = Functions(XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Celadon.Standards.xml"))).ToList();
        Assert.NotEmpty(functions);
        Offences.None(functions.Where(function => !Cites(function)).Select(function => function.Attribute("name")!.Value));
    }

    [Fact]
    public void A_function_without_a_clause_is_caught()
    {
        var documented = XDocument.Parse("""
            <doc><members>
              <member name="M:A.Round(System.Decimal)"><summary>Rounds by §3.</summary><remarks>Rounds.</remarks></member>
              <member name="M:A.Up(System.Decimal)"><summary>Up.</summary><remarks>HJ 633—2026 §4.2.6</remarks></member>
            </members></doc>
            """);
        Assert.Equal([false, true], Functions(documented).Select(Cites));
    }

    private static IEnumerable<XElement> Functions(XDocument documentation) => documentation.Descendants("member")
        .Where(member => member.Attribute("name")!.Value.StartsWith("M:", StringComparison.Ordinal))
        .Where(member => !member.Attribute("name")!.Value.Contains("#ctor", StringComparison.Ordinal));

    private static bool Cites(XElement function) => function.Element("remarks") is { } remarks && Clause().IsMatch(remarks.Value);

    [GeneratedRegex("§|Table|formula")]
    private static partial Regex Clause();
}
