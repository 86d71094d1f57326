using Celadon.Databases;
using Celadon.Organization.Permissions;
using Celadon.Plans.Tasks;
using Celadon.Plans.Tasks.Instructions;
using Celadon.Plans.Tests.Running;
using Celadon.Storage.Attachments;
using Microsoft.Extensions.Logging.Abstractions;

namespace Celadon.Plans.Tests.Tasks;

public sealed class ScanTests
{
    private static readonly byte[] Pdf = [.. "%PDF-1.7\n批示"u8];

    private static readonly Actor District = new("a", "周某", "test", [new RoleAssignment(Role.CountyLiaison, "wangyao", ["wangyao"])]);

    public static TheoryData<Provider> Both => [Provider.Sqlite, Provider.Postgres];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_scan_is_added_opened_by_those_the_instruction_concerns_and_withdrawn_on_record(Provider provider)
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.ShipTwo(), provider);
        AttachmentStore files = FilesOf(disk);
        string instruction = await RecordAsync(disk), other = await RecordAsync(disk);
        Assert.True((await AddAsync(disk, files, instruction, @"C:\scans\批示.pdf", Pdf))!.IsDone);
        InstructionScan scan = Assert.Single((await disk.Plans.ScansAsync(PlansOnDisk.Office, instruction, files, Stop))!);
        Assert.Equal(("批示.pdf", AttachmentKind.Pdf, PlansOnDisk.Office.Name), (scan.File.FileName, scan.File.Kind, scan.AddedBy));
        Assert.Equal(Pdf, await ReadAsync(disk, files, PlansOnDisk.Office, instruction, scan.File.Id));

        // Not of another instruction, nor an attachment of something else.
        Assert.Null(await ReadAsync(disk, files, PlansOnDisk.Office, other, scan.File.Id));
        using var content = new MemoryStream(Pdf);
        Attachment elsewhere = (await files.StoreAsync(PlansOnDisk.Office.Act("test.elsewhere"), "别处.pdf", content, Stop)).Attachment!;
        Assert.Null(await ReadAsync(disk, files, PlansOnDisk.Office, instruction, elsewhere.Id));

        // The district sees it once a task of its own comes from the instruction.
        Assert.Null(await disk.Plans.ScansAsync(District, instruction, files, Stop));
        Assert.Null(await ReadAsync(disk, files, District, instruction, scan.File.Id));
        Assert.Null(await disk.Plans.AddScanAsync(District, instruction, "批示.pdf", content, files, Stop));
        Assert.Empty((await disk.Plans.AddTaskAsync(
            PlansOnDisk.Office, new TaskDraft { PlanId = FictionalCity.PlanId, MeasureCode = "M02", Name = "排查", UnitId = "wangyao", InstructionId = instruction }, Stop)).Problems);
        Assert.Equal(Pdf, await ReadAsync(disk, files, District, instruction, scan.File.Id));
        await Assert.ThrowsAsync<NotPermittedException>(() => disk.Plans.AddScanAsync(District, instruction, "批示.pdf", content, files, Stop));
        await Assert.ThrowsAsync<NotPermittedException>(() => disk.Plans.WithdrawScanAsync(District, instruction, scan.File.Id, "不要", Stop));
        await Assert.ThrowsAsync<NotPermittedException>(() => disk.Plans.OpenScanAsync(Actor.Nobody("test"), instruction, scan.File.Id, files, Stop));

        Assert.Equal("TASK-001", (await disk.Plans.WithdrawScanAsync(PlansOnDisk.Office, instruction, scan.File.Id, " ", Stop))!.Problem!.Code);
        Assert.Equal("TASK-011", (await disk.Plans.WithdrawScanAsync(PlansOnDisk.Office, instruction, scan.File.Id, new string('长', 501), Stop))!.Problem!.Code);
        Assert.Null(await disk.Plans.WithdrawScanAsync(PlansOnDisk.Office, other, scan.File.Id, "放错", Stop));
        Assert.True((await disk.Plans.WithdrawScanAsync(PlansOnDisk.Office, instruction, scan.File.Id, "放错了文件", Stop))!.IsDone);
        Assert.Null(await disk.Plans.WithdrawScanAsync(PlansOnDisk.Office, instruction, scan.File.Id, "再来", Stop));
        Assert.Null(await ReadAsync(disk, files, PlansOnDisk.Office, instruction, scan.File.Id));
        Assert.Equal("放错了文件", Assert.Single((await disk.Plans.ScansAsync(PlansOnDisk.Office, instruction, files, Stop))!).Withdrawal!.Reason);
    }

    [Fact]
    public async Task What_is_no_scan_is_refused_in_words_and_nothing_is_kept()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.ShipTwo());
        AttachmentStore files = FilesOf(disk);
        string instruction = await RecordAsync(disk);
        (string Name, byte[] Content, string Code)[] wrong =
        [
            ("批示.docx", Pdf, "TASK-014"), ("批示", Pdf, "TASK-014"), ("批示.png", Pdf, "ATT-004"), ("批示.pdf", [], "ATT-001"),
            ("批示.pdf", [.. "MZ program"u8], "ATT-005"), ("批示.jpg", [.. "<html>"u8], "ATT-005"), ("批示.pdf", [.. "%PDF-"u8, .. new byte[1024]], "ATT-002"),
        ];
        foreach ((string name, byte[] content, string code) in wrong)
        {
            ScanOutcome outcome = (await AddAsync(disk, files, instruction, name, content))!;
            Assert.False(outcome.IsDone);
            Assert.StartsWith(code + " ", outcome.MessageIn("zh-CN"), StringComparison.Ordinal);
            Assert.StartsWith(code + " ", outcome.MessageIn("en"), StringComparison.Ordinal);
        }

        Assert.Empty((await disk.Plans.ScansAsync(PlansOnDisk.Office, instruction, files, Stop))!);
        Assert.Null(await AddAsync(disk, files, "no-such-id", "批示.pdf", Pdf));
    }

    private static AttachmentStore FilesOf(PlansOnDisk disk) => new(disk.Database, null, TimeProvider.System, NullLogger<AttachmentStore>.Instance, limit: 1000);

    private static async Task<string> RecordAsync(PlansOnDisk disk) => (await disk.Plans.AddInstructionAsync(
        PlansOnDisk.Office, new InstructionDraft { Day = new DateOnly(2025, 3, 4), Who = "副市长", Subject = "排口整治" }, Stop)).InstructionId!;

    private static async Task<ScanOutcome?> AddAsync(PlansOnDisk disk, AttachmentStore files, string instruction, string name, byte[] bytes)
    {
        using var content = new MemoryStream(bytes);
        return await disk.Plans.AddScanAsync(PlansOnDisk.Office, instruction, name, content, files, Stop);
    }

    private static async Task<byte[]?> ReadAsync(PlansOnDisk disk, AttachmentStore files, Actor actor, string instruction, string scan)
    {
        if (await disk.Plans.OpenScanAsync(actor, instruction, scan, files, Stop) is not { } opened)
        {
            return null;
        }

        await using Stream content = opened.Content;
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy, Stop);
        return copy.ToArray();
    }
}
