using System.Text;
using Celadon.Databases;
using Celadon.Organization.Permissions;
using Celadon.Organization.Units.Shipped;
using Celadon.PlanReader;
using Celadon.PlanReader.Documents;
using Celadon.Plans.Readings;
using Celadon.Plans.Review;

namespace Celadon.Plans.Tests.Running;

/// <summary>A document read and put under review, on a real database.</summary>
internal sealed class ReviewOnDisk : IAsyncDisposable
{
    internal static readonly Actor Clerk = new("clerk", "经办人甲", "10.0.0.1", [new(Role.OfficeClerk, "office", ["office"])]);

    internal static readonly Actor Head = new("head", "主任乙", "10.0.0.2", [new(Role.OfficeHead, "office", ["office"])]);

    internal static readonly Actor Liaison = new("liaison", "联络员丙", "10.0.0.3", [new(Role.CountyLiaison, "county", ["county"])]);

    /// <summary>A county, a district and two zones, one of which took over from the other in 2026.</summary>
    internal static ShippedRegister City => ShippedRegister.Read(Encoding.UTF8.GetBytes(
        """
        {
          "city": "青釉市", "area": "qingyou", "localClassNames": ["各县(市、区)政府(管委会)"], "areas": [{"id": "qingyou", "name": "青釉市"}],
          "units": [
            {"id": "water", "name": "市水利局", "kind": "Department", "aliases": [{"name": "水利局"}]},
            {"id": "wangyao", "name": "望窑区", "kind": "District", "executesPlans": true, "aliases": [{"name": "望窑区政府"}]},
            {"id": "rushi", "name": "汝石县", "kind": "County", "executesPlans": true, "aliases": [{"name": "汝石县政府"}]},
            {"id": "zone", "name": "开片示范区", "kind": "FunctionalZone", "executesPlans": true, "validTo": "2025-12-31", "aliases": [{"name": "开片示范区管委会"}]},
            {"id": "new-zone", "name": "开片新区", "kind": "FunctionalZone", "executesPlans": true, "validFrom": "2026-01-01", "aliases": [{"name": "开片新区管委会"}]}
          ]
        }
        """));

    private ReviewOnDisk(PlansOnDisk disk, Draft draft) => (Disk, Draft) = (disk, draft);

    internal PlansOnDisk Disk { get; }

    internal PlansModule Plans => Disk.Plans;

    /// <summary>As it was when the review began.</summary>
    internal Draft Draft { get; }

    internal static async Task<ReviewOnDisk> OfSampleAsync(string name, Provider provider = Provider.Sqlite) =>
        await OfAsync(name, await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "samples", name), TestContext.Current.CancellationToken), provider);

    internal static Task<ReviewOnDisk> OfTextAsync(string text, Provider provider = Provider.Sqlite) => OfAsync("方案.txt", Encoding.UTF8.GetBytes(text), provider);

    internal static async Task<ReviewOnDisk> OfAsync(string name, byte[] bytes, Provider provider = Provider.Sqlite)
    {
        PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.Ship(), provider, City);
        return new ReviewOnDisk(disk, await BeginAsync(disk.Plans, name, bytes));
    }

    internal static async Task<Draft> BeginAsync(PlansModule plans, string name, byte[] bytes)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        KeptReading kept = await plans.KeepReadingAsync(Clerk, name, bytes, cancellation);
        DocumentText words = DocumentOpener.Open(bytes, name).Text!;
        await plans.RecordReadingAsync(kept.Id, words, cancellation);
        return (await plans.OpenDraftAsync(Clerk, kept.Id, ActionPlanReader.Read(words), cancellation))!;
    }

    /// <summary>Deals with everything that hinders adoption.</summary>
    internal static async Task<Draft> SettleAsync(PlansModule plans, string draftId)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        Draft draft = (await plans.AcceptAllAsync(Clerk, draftId, cancellation))!.Draft;
        foreach (DraftUnread item in draft.Unread.Where(item => item.State == DraftUnreadState.Open))
        {
            await plans.IgnoreAsync(Clerk, draftId, item.Number, item.Revision, "与要求无关", cancellation);
        }

        foreach (ProposedUnit unit in draft.Units.Where(unit => !unit.IsConfirmed))
        {
            await plans.ConfirmUnitAsync(Clerk, draftId, unit.Name, null, null, cancellation);
        }

        return (await plans.DraftAsync(Clerk, draftId, cancellation))!;
    }

    public ValueTask DisposeAsync() => Disk.DisposeAsync();
}
