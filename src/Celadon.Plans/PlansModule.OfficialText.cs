using Celadon.Organization.Permissions;
using Celadon.PlanReader.Documents;
using Celadon.PlanReader.Ledger;
using Celadon.Plans.OfficialText;

namespace Celadon.Plans;

public sealed partial class PlansModule
{
    /// <summary>Fills in the sentences from the official text. Only sentences exactly as published are filled in; another document may be given later and replaces it.</summary>
    /// <param name="actor">Who gives the document.</param>
    /// <param name="planId">The plan.</param>
    /// <param name="document">The document's words.</param>
    /// <param name="reading">The document as read; says which lines are a page's furniture.</param>
    /// <param name="fileName">The document's file name.</param>
    /// <param name="sha256">SHA-256 of its bytes, lower-case hexadecimal.</param>
    /// <param name="cancellation">Stops the filling; then nothing is changed.</param>
    /// <returns>What was filled in and what differs; null where there is no such plan.</returns>
    /// <exception cref="NotPermittedException">The actor may not; nothing was changed.</exception>
    public Task<OfficialTextFilling?> LoadOfficialTextAsync(
        Actor actor, string planId, DocumentText document, ActionPlan reading, string fileName, string sha256, CancellationToken cancellation = default)
    {
        actor.Require(Permission.ReviewPlans, null);
        return _officialTexts.LoadAsync(actor.Act("plans.official-text"), planId, document, reading, fileName, sha256, cancellation);
    }
}
