using System.Security.Cryptography;
using Celadon.PlanReader;
using Celadon.PlanReader.Documents;
using Celadon.Plans;
using Celadon.Plans.OfficialText;
using Celadon.SignIn;

namespace Celadon.OfficialText;

/// <summary>Takes a document from a form and fills the ledger's sentences from it.</summary>
public sealed class OfficialTextDelivery(PlansModule plans, CurrentActor giver)
{
    /// <summary>Reads a document and fills in what it holds as published.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="document">The document as given.</param>
    /// <param name="cancellation">Stops it; then nothing is changed.</param>
    /// <returns>What was filled in, or why the document cannot be read.</returns>
    public async Task<(OfficialTextFilling? Filling, DocumentRefusal? Refusal)> TakeAsync(
        string planId, IFormFile document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var content = new MemoryStream();
        await document.CopyToAsync(content, cancellation);
        byte[] bytes = content.ToArray();
        DocumentOpening opening = DocumentOpener.Open(bytes, document.FileName);
        if (opening.Text is not { } words)
        {
            return (null, opening.Refusal);
        }

        string sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return (await plans.LoadOfficialTextAsync(await giver.FindAsync(), planId, words, ActionPlanReader.Read(words), document.FileName, sha256, cancellation), null);
    }
}
