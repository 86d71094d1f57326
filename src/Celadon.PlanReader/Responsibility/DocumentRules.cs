using System.Text.RegularExpressions;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Responsibility;

/// <summary>What a note in one responsibility bracket says about all that follow.</summary>
internal sealed class DocumentRules
{
    private static readonly Regex FirstLeads = BoundedPattern.Create("(?:排|列|位)[^,;。]{0,6}(?:第一|首位|前位|前列|前面|第一个|首个)[^,;。]{0,10}牵头|第一(?:个|位|家)?(?:单位|部门)?[^,;。]{0,6}为牵头");
    private static readonly Regex ImplicitLocal = BoundedPattern.Create("以下[^,;。]{0,12}(?:均需|均由|均须|都需|都由|需)(?<u>[^,;。]{2,30}?)(?:负责)?(?:组织)?(?:落实|实施)");
    private static readonly Regex Note = BoundedPattern.Create("不再列出|不再(?:一一|逐一|单独|重复)?列|下同|均需|均由|均须|排在|列第一|第一位");

    /// <summary>True from the bracket on that says so: the first unit of a list without roles is the lead.</summary>
    public bool FirstIsLead { get; private set; }

    /// <summary>The local units that have a part in every measure from here on without being named again.</summary>
    public NamedUnit? ImpliedLocal { get; private set; }

    /// <summary>True where the segment is a note and names nobody for this measure.</summary>
    public static bool IsNote(string words) => Note.IsMatch(words);

    /// <summary>Learns from a note.</summary>
    public void Learn(FoldedText text, TextSpan segment)
    {
        string words = text.Of(segment);
        FirstIsLead |= FirstLeads.IsMatch(words);
        Match local = ImplicitLocal.Match(words);
        if (local.Success)
        {
            Group unit = local.Groups["u"];
            var span = new TextSpan(segment.Start + unit.Index, segment.Start + unit.Index + unit.Length);
            ImpliedLocal = UnitNames.Read(text, [span], text.BracketDepth(span.Start)).FirstOrDefault() ?? ImpliedLocal;
        }
    }
}
