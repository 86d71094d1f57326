using System.IO.Compression;
using System.Text;
using Celadon.Databases;
using Celadon.Storage.Attachments;
using Celadon.Storage.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace Celadon.Storage.Tests.Attachments;

/// <summary>An attached file is what its name says, and nothing that runs or is secret is taken in; the same wherever it is kept.</summary>
public sealed class InspectionTests : IAsyncLifetime
{
    private static readonly Act Attaching = new("account-1", "王某", "10.0.0.1", "plans.attach");

    private DatabaseOfATest? _spot;

    private CeladonDatabase Database => CeladonDatabase.At(_spot!.Place, Rooms.All);

    private AttachmentStore Store => new(Database, null, TimeProvider.System, NullLogger<AttachmentStore>.Instance, 100_000);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() =>
        _spot = await DatabaseOfATest.MakeAsync(Provider.Sqlite, "shipped", place => CeladonDatabase.At(place, Rooms.All).PrepareAsync(Cancellation));

    public ValueTask DisposeAsync() => _spot!.DisposeAsync();

    [Theory]
    [InlineData("a.pdf", "%PDF-1.7 x", null)]
    [InlineData("a.pdf", "words", AttachmentRefusalReason.NotAsNamed)]
    [InlineData("a.png", "words", AttachmentRefusalReason.NotAsNamed)]
    [InlineData("a.docx", "words", AttachmentRefusalReason.NotAsNamed)]
    [InlineData("a.csv", "一,二\n1,2\n", null)]
    [InlineData("a.txt", "a < b", null)]
    [InlineData("a.txt", "zero \0 byte", AttachmentRefusalReason.NotAsNamed)]
    [InlineData("a.txt", "", AttachmentRefusalReason.Empty)]
    [InlineData("a.xyz", "words", AttachmentRefusalReason.NotAccepted)]
    [InlineData("a", "words", AttachmentRefusalReason.NotAccepted)]
    [InlineData("a.exe", "words", AttachmentRefusalReason.Runs)]
    [InlineData("a.html", "words", AttachmentRefusalReason.Runs)]
    [InlineData("a.svg", "words", AttachmentRefusalReason.Runs)]
    [InlineData("a.pdf", "MZ program", AttachmentRefusalReason.Runs)]
    [InlineData("a.txt", "#!/bin/sh", AttachmentRefusalReason.Runs)]
    [InlineData("a.txt", "  <!DOCTYPE html><p>", AttachmentRefusalReason.Runs)]
    [InlineData("a.txt", "<svg onload='x'>", AttachmentRefusalReason.Runs)]
    [InlineData("a.txt", "<script>", AttachmentRefusalReason.Runs)]
    [InlineData("a.txt", "机密★10年\n关于……", AttachmentRefusalReason.Secret)]
    [InlineData("a.txt", "绝密 ★ 长期", AttachmentRefusalReason.Secret)]
    [InlineData("a.txt", "保守国家秘密，人人有责", null)]
    public async Task The_content_decides_and_the_name_has_to_agree(string name, string content, AttachmentRefusalReason? expected)
    {
        AttachmentStoring storing = await StoreAsync(name, Encoding.UTF8.GetBytes(content));
        Assert.Equal(expected, storing.Refusal?.Reason);
        Assert.Equal(expected is null, storing.Attachment is not null);
        await using CeladonDb db = Database.Open();
        Assert.Equal(expected is null ? 1 : 0, await db.Set<HistoryRow>().CountAsync(Cancellation));
    }

    [Theory]
    [InlineData("a.docx", "word/document.xml", "<w:p>words</w:p>", null)]
    [InlineData("a.docx", "word/document.xml", "<w:t>机密</w:t><w:t>★</w:t>", AttachmentRefusalReason.Secret)]
    [InlineData("a.xlsx", "xl/workbook.xml", "x", null)]
    [InlineData("a.ofd", "OFD.xml", "x", null)]
    [InlineData("a.docx", "xl/workbook.xml", "x", AttachmentRefusalReason.NotAsNamed)]
    [InlineData("a.zip", "word/document.xml", "x", AttachmentRefusalReason.NotAsNamed)]
    [InlineData("a.docx", "word/vbaProject.bin", "x", AttachmentRefusalReason.Runs)]
    [InlineData("a.zip", "setup.exe", "x", AttachmentRefusalReason.Runs)]
    [InlineData("a.zip", "b.txt", "x", null)]
    public async Task What_is_packed_is_looked_into(string name, string entry, string content, AttachmentRefusalReason? expected)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = new StreamWriter(archive.CreateEntry(entry).Open());
            writer.Write(content);
        }

        Assert.Equal(expected, (await StoreAsync(name, packed.ToArray())).Refusal?.Reason);
    }

    [Fact]
    public async Task Text_in_the_older_Chinese_encoding_is_text_and_its_marks_are_seen()
    {
        Encoding gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        Assert.Null((await StoreAsync("a.txt", gb18030.GetBytes("青釉市扬尘治理"))).Refusal);
        Assert.Equal(AttachmentRefusalReason.Secret, (await StoreAsync("a.txt", gb18030.GetBytes("秘密★5年"))).Refusal!.Reason);
    }

    [Fact]
    public async Task What_is_larger_than_the_limit_is_refused_in_words()
    {
        AttachmentRefusal refusal = (await StoreAsync("a.txt", new byte[100_001])).Refusal!;
        Assert.Equal(("ATT-002", AttachmentRefusalReason.TooLarge), (refusal.Code, refusal.Reason));
        Assert.All(Enum.GetValues<AttachmentRefusalReason>(), reason =>
        {
            AttachmentRefusal one = refusal with { Reason = reason };
            Assert.Contains("a.txt", one.MessageIn("zh-CN"), StringComparison.Ordinal);
            Assert.Contains("a.txt", one.MessageIn("en"), StringComparison.Ordinal);
        });
        Assert.Equal(6, Enum.GetValues<AttachmentRefusalReason>().Select(reason => (refusal with { Reason = reason }).Code).Distinct().Count());
    }

    [Theory]
    [InlineData("C:\\Users\\x\\报告.txt", "报告.txt")]
    [InlineData("../../etc/报告.txt", "报告.txt")]
    [InlineData("a\u202Etxt.b\u0007.txt", "atxt.b.txt")]
    [InlineData("<a>:\"b\"|?*.txt", "ab.txt")]
    [InlineData(" .. .txt", "附件.txt")]
    public async Task A_name_keeps_only_what_a_name_may_hold(string given, string kept) =>
        Assert.Equal(kept, (await StoreAsync(given, "words"u8.ToArray())).Attachment!.FileName);

    [Fact]
    public async Task A_long_name_keeps_its_ending() =>
        Assert.Equal(new string('长', 116) + ".txt", (await StoreAsync(new string('长', 300) + ".txt", "words"u8.ToArray())).Attachment!.FileName);

    private async Task<AttachmentStoring> StoreAsync(string name, byte[] content)
    {
        using var stream = new MemoryStream(content);
        return await Store.StoreAsync(Attaching, name, stream, Cancellation);
    }
}
