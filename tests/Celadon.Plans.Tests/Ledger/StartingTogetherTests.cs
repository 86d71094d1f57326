using Celadon.Databases;
using Celadon.Plans.Ledger;
using Celadon.Plans.Tests.Running;
using Celadon.Storage;

namespace Celadon.Plans.Tests.Ledger;

/// <summary>Several programs on one database.</summary>
public abstract class StartingTogetherTests(Provider provider)
{
    public sealed class InAFile() : StartingTogetherTests(Provider.Sqlite);

    public sealed class OnAServer() : StartingTogetherTests(Provider.Postgres);

    [Fact]
    public async Task Of_many_that_load_the_shipped_plan_at_once_one_loads_it()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.Ship(), provider);
        IReadOnlyList<string>[] loaded = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(
            () => disk.Plans.LoadShippedAsync(Cities.ShippedFile.Load(), cancellation))));
        Assert.Single(loaded, plans => plans.Count == 1);
        Assert.Equal(30, (await disk.Plans.LedgerAsync(PlansOnDisk.Office, "xuchang-2023-2025", LedgerFilter.Everything, new DateOnly(2024, 1, 1), cancellation))!.Found.Measures);
        Assert.Equal([FictionalCity.PlanId, "xuchang-2023-2025"], (await disk.Plans.PlansAsync(PlansOnDisk.Office, cancellation)).Select(plan => plan.Id));
    }

    [Fact]
    public async Task Somebody_who_reads_waits_for_nobody_who_writes()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync(provider);
        await using CeladonDb writing = disk.Database.Open();
        await using var half = await writing.Database.BeginTransactionAsync(cancellation);
        LedgerView? ledger = await disk.Plans.LedgerAsync(PlansOnDisk.Office, "xuchang-2023-2025", LedgerFilter.Everything, new DateOnly(2024, 1, 1), cancellation)
            .WaitAsync(TimeSpan.FromSeconds(20), cancellation);
        Assert.Equal(30, ledger!.Found.Measures);
    }
}
