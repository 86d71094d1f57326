using Celadon.PlanReader.Documents;
using Celadon.PlanReader.Ledger;
using Celadon.Plans.OfficialText;

namespace Celadon.Plans;

public sealed partial class PlansModule
{
    /// <summary>Fills in the sentences from the official text. Only sentences exactly as published are filled in; another document may be given later and replaces it.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="document">The document's words.</param>
    /// <param name="reading">The document as read; says which lines are a page's furniture.</param>
    /// <param name="fileName">The document's file name.</param>
    /// <param name="sha256">SHA-256 of its bytes, lower-case hexadecimal.</param>
    /// <param name="cancellation">Stops the filling; then nothing is changed.</param>
    /// <returns>What was filled in and what differs; null where there is no such plan.</returns>
    public Task<OfficialTextFilling?> LoadOfficialTextAsync(
        string planId, DocumentText document, ActionPlan reading, string fileName, string sha256, CancellationToken cancellation = default) =>
        _officialTexts.LoadAsync(planId, document, reading, fileName, sha256, cancellation);
}
