using System.Text.Json;
using Celadon.Databases;
using Celadon.PlanReader.Documents;
using Celadon.PlanReader.Ledger;
using Celadon.Plans.Cities;
using Celadon.Plans.Ledger;
using Celadon.Plans.Tests.Running;
using Celadon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Celadon.Plans.Tests.Ledger;

/// <summary>A city's plan in a file and on a server: the same ledger and the same history, to the letter.</summary>
public sealed class SameOnBothTests
{
    private const string Xuchang = "xuchang-2023-2025";
    private static readonly DateOnly AsOf = new(2024, 11, 25);

    private static readonly LedgerFilter[] Filters =
    [
        LedgerFilter.Everything,
        new(Unit: "市发改委", Role: DutyRole.LeadUnit),
        new(Deadline: DeadlineFilter.Overdue),
        new(Strength: DutyStrength.Soft),
        new(Text: "ｐｍ２．５"),
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_ledger_its_history_and_the_kept_documents_are_the_same()
    {
        ShippedCity city = ShippedCity.InFolder(Repository.Xuchang);
        await using PlansOnDisk file = await PlansOnDisk.WithAsync(city), server = await PlansOnDisk.WithAsync(city, Provider.Postgres);
        foreach (LedgerFilter filter in Filters)
        {
            Assert.Equal(await ShownAsync(file, filter), await ShownAsync(server, filter));
        }

        Assert.Equal(await KeepAsync(file), await KeepAsync(server));
        string[] history = await HistoryAsync(file);
        Assert.True(history.Length > 100);
        Assert.Equal(history, await HistoryAsync(server));
    }

    private static async Task<string> ShownAsync(PlansOnDisk plans, LedgerFilter filter) =>
        JsonSerializer.Serialize(await plans.Plans.LedgerAsync(PlansOnDisk.Office, Xuchang, filter, AsOf, Cancellation));

    private static async Task<string> KeepAsync(PlansOnDisk plans)
    {
        var kept = await plans.Plans.KeepReadingAsync(ReviewOnDisk.Clerk, "方案.txt", new byte[] { 1, 2, 3 }, Cancellation);
        await plans.Plans.RecordReadingAsync(kept.Id, DocumentText.Plain("一、总体要求\n"), Cancellation);
        return JsonSerializer.Serialize(await plans.Plans.ReadingsAsync(ReviewOnDisk.Clerk, Cancellation))
            + JsonSerializer.Serialize((await plans.Plans.ReadingAsync(ReviewOnDisk.Clerk, kept.Id, Cancellation))!.Words);
    }

    private static async Task<string[]> HistoryAsync(PlansOnDisk plans)
    {
        await using CeladonDb db = plans.Database.Open();
        return
        [
            .. (await db.Database.SqlQueryRaw<string>("""SELECT "TableName" || ' ' || "RecordKey" || ' ' || COALESCE("Before", '-') || ' ' || COALESCE("After", '-') AS "Value" FROM storage_history ORDER BY "Number" """).ToListAsync(Cancellation)),
        ];
    }
}
