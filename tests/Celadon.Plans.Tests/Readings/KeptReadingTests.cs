using System.Text;
using Celadon.Databases;
using Celadon.Organization.Permissions;
using Celadon.PlanReader;
using Celadon.Plans.Readings;
using Celadon.Plans.Tests.Running;
using Celadon.Storage.History.Book;

namespace Celadon.Plans.Tests.Readings;

using Celadon.PlanReader.Documents;

public sealed class KeptReadingTests
{
    private static readonly byte[] Document = Encoding.UTF8.GetBytes("一、总体要求");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_document_is_kept_before_it_is_read()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.Ship());
        KeptReading kept = await disk.Plans.KeepReadingAsync(ReviewOnDisk.Clerk, "方案.txt", Document, Cancellation);
        Assert.Equal((ReadingState.Reading, 18L, PlansOnDisk.Noon, "方案.txt"), (kept.State, kept.Size, kept.ReceivedAt, kept.FileName));
        KeptDocument found = (await disk.Plans.ReadingAsync(ReviewOnDisk.Clerk, kept.Id, Cancellation))!;
        Assert.Equal(Document, found.Bytes.ToArray());
        Assert.Null(found.Words);
    }

    [Fact]
    public async Task The_same_bytes_under_another_name_are_the_same_entry()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.Ship());
        KeptReading first = await disk.Plans.KeepReadingAsync(ReviewOnDisk.Clerk, "a.txt", Document, Cancellation);
        KeptReading second = await disk.Plans.KeepReadingAsync(ReviewOnDisk.Clerk, "b.txt", Document, Cancellation);
        Assert.Equal((first.Id, "a.txt"), (second.Id, second.FileName));
        Assert.Single(await disk.Plans.ReadingsAsync(ReviewOnDisk.Clerk, Cancellation));
    }

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task The_same_bytes_from_many_at_once_are_one_entry(Provider provider)
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.Ship(), provider);
        KeptReading[] kept = await Task.WhenAll(Enumerable.Range(0, 8).Select(at => Task.Run(() => disk.Plans.KeepReadingAsync(ReviewOnDisk.Clerk, $"{at}.txt", Document, Cancellation))));
        Assert.Single(kept.Select(reading => reading.Id).Distinct());
        Assert.Single(await disk.Plans.ReadingsAsync(ReviewOnDisk.Clerk, Cancellation));
    }

    [Fact]
    public async Task Words_and_tables_come_back_as_they_were_read()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.Ship());
        KeptReading kept = await disk.Plans.KeepReadingAsync(ReviewOnDisk.Clerk, "方案.docx", Document, Cancellation);
        var words = new DocumentText("甲\t乙", DocumentFormat.Docx, [new TextTable(new TextSpan(0, 3), [[new TextSpan(0, 1), new TextSpan(2, 3)]])]);
        KeptReading read = (await disk.Plans.RecordReadingAsync(kept.Id, words, Cancellation))!;
        DocumentText again = (await disk.Plans.ReadingAsync(ReviewOnDisk.Clerk, kept.Id, Cancellation))!.Words!;
        Assert.Equal((ReadingState.Read, DocumentFormat.Docx), (read.State, read.Format));
        Assert.Equal((words.Text, words.Format), (again.Text, again.Format));
        Assert.Equal(words.Tables[0].Rows[0], again.Tables[0].Rows[0]);
    }

    [Fact]
    public async Task A_refusal_is_kept_with_its_code_in_both_languages()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.Ship());
        KeptReading kept = await disk.Plans.KeepReadingAsync(ReviewOnDisk.Clerk, "scan.pdf", Document, Cancellation);
        await disk.Plans.RecordRefusalAsync(kept.Id, "READ-004", "没有文字层", "no text layer", Cancellation);
        KeptReading refused = (await disk.Plans.ReadingsAsync(ReviewOnDisk.Clerk, Cancellation)).Single();
        Assert.Equal((ReadingState.Refused, "READ-004", "没有文字层", "no text layer"), (refused.State, refused.RefusalCode, refused.RefusalMessages["zh-CN"], refused.RefusalMessages["en"]));
    }

    [Fact]
    public async Task An_unknown_document_is_nothing()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.Ship());
        Assert.Null(await disk.Plans.ReadingAsync(ReviewOnDisk.Clerk, "0000", Cancellation));
        Assert.Null(await disk.Plans.RecordReadingAsync("0000", DocumentText.Plain("a"), Cancellation));
        Assert.Null(await disk.Plans.RecordRefusalAsync("0000", "READ-001", "a", "a", Cancellation));
    }

    [Fact]
    public async Task A_document_is_kept_in_the_name_of_whoever_brought_it_and_only_for_who_may_read_plans()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.Ship());
        Actor leader = new("leader", "副市长", "10.0.0.2", [new(Role.CommitteeLeader, null, [])]);
        Actor liaison = new("liaison", "联络员", "10.0.0.3", [new(Role.CountyLiaison, "youchuan", ["youchuan"])]);
        KeptReading kept = await disk.Plans.KeepReadingAsync(ReviewOnDisk.Clerk, "方案.txt", Document, Cancellation);

        Assert.All(await new HistoryBook(disk.Database).OfAsync(kept.Records, cancellation: Cancellation), entry => Assert.Equal((ReviewOnDisk.Clerk.Name, "10.0.0.1"), (entry.ActorName, entry.Origin)));
        Assert.Single(await disk.Plans.ReadingsAsync(leader, Cancellation));
        await Assert.ThrowsAsync<NotPermittedException>(() => disk.Plans.KeepReadingAsync(leader, "b.txt", Document, Cancellation));
        await Assert.ThrowsAsync<NotPermittedException>(() => disk.Plans.ReadingsAsync(liaison, Cancellation));
        await Assert.ThrowsAsync<NotPermittedException>(() => disk.Plans.ReadingAsync(liaison, kept.Id, Cancellation));
    }
}
