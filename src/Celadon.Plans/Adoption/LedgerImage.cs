using Celadon.Plans.Ledger.Stored;
using Celadon.Plans.Review.Stored;

namespace Celadon.Plans.Adoption;

/// <summary>A whole ledger as one text, to be read again as it was.</summary>
internal static class LedgerImage
{
    internal static string Write(PlanRow plan) => DraftJson.Write(new PlanRow
    {
        Id = plan.Id,
        City = plan.City,
        Version = plan.Version,
        Title = plan.Title,
        DocumentNumber = plan.DocumentNumber,
        Issuer = plan.Issuer,
        Issued = plan.Issued,
        StartYear = plan.StartYear,
        EndYear = plan.EndYear,
        Groups = [.. plan.Groups.OrderBy(row => row.Position)],
        Measures = [.. plan.Measures.OrderBy(row => row.Position)],
        Safeguards = [.. plan.Safeguards.OrderBy(row => row.Position)],
        Items = [.. plan.Items.OrderBy(row => row.Position)],
    });

    internal static PlanRow Read(string image) => DraftJson.Read<PlanRow>(image);
}
