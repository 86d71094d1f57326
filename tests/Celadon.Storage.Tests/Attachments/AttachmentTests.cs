using Celadon.Databases;
using Celadon.Storage.Attachments;
using Celadon.Storage.History;
using Celadon.Storage.History.Verification;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace Celadon.Storage.Tests.Attachments;

/// <summary>An attached file is kept whole and its loss is noticed; in the database and in a folder.</summary>
public abstract class AttachmentTests(Provider provider, bool inFolder) : IAsyncLifetime
{
    private static readonly Act Attaching = new("account-1", "王某", "10.0.0.1", "plans.attach");

    private readonly string _folder = Directory.CreateTempSubdirectory("celadon-attachments-").FullName;
    private DatabaseOfATest? _spot;

    public sealed class InTheDatabase() : AttachmentTests(Provider.Sqlite, inFolder: false);

    public sealed class InAFolder() : AttachmentTests(Provider.Sqlite, inFolder: true);

    public sealed class OnAServer() : AttachmentTests(Provider.Postgres, inFolder: false);

    private string? Contents => inFolder ? Path.Combine(_folder, "contents") : null;

    private CeladonDatabase Database => CeladonDatabase.At(_spot!.Place, Rooms.All);

    private AttachmentStore Store => new(Database, Contents, TimeProvider.System, NullLogger<AttachmentStore>.Instance);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() =>
        _spot = await DatabaseOfATest.MakeAsync(provider, "shipped", place => CeladonDatabase.At(place, Rooms.All).PrepareAsync(Cancellation));

    public async ValueTask DisposeAsync()
    {
        await _spot!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_stored_file_comes_back_and_its_row_is_in_the_history()
    {
        Attachment stored = (await StoreAsync("现场照片.JPG", [0xFF, 0xD8, 0xFF, 0xE0, 1, 2])).Attachment!;
        Assert.Equal(("现场照片.JPG", AttachmentKind.Jpeg, 6, "image/jpeg"), (stored.FileName, stored.Kind, stored.Size, stored.MediaType));
        Assert.Equal(stored, await Store.FindAsync(stored.Id, Cancellation));
        await using Stream content = (await Store.OpenAsync(stored.Id, Cancellation))!;
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, Cancellation);
        Assert.Equal([0xFF, 0xD8, 0xFF, 0xE0, 1, 2], bytes.ToArray());
        await using CeladonDb db = Database.Open();
        HistoryRow entry = await db.Set<HistoryRow>().SingleAsync(Cancellation);
        Assert.Equal(("plans.attach", "storage_attachment", stored.Sha256), (entry.What, entry.TableName, RowImage.Columns(entry.After)["Sha256"]));
        Assert.Null(await Store.OpenAsync("none", Cancellation));
    }

    [Fact]
    public async Task The_same_content_twice_is_two_attachments_and_one_content()
    {
        Attachment one = (await StoreAsync("a.txt", "words"u8.ToArray())).Attachment!, two = (await StoreAsync("b.txt", "words"u8.ToArray())).Attachment!;
        Assert.NotEqual(one.Id, two.Id);
        Assert.Equal(one.Sha256, two.Sha256);
        await using CeladonDb db = Database.Open();
        Assert.Equal(inFolder ? 0 : 1, await db.Set<AttachmentContentRow>().CountAsync(Cancellation));
    }

    [Fact]
    public async Task A_content_that_is_gone_or_was_changed_is_noticed_when_it_is_opened_and_by_the_verification()
    {
        Attachment changed = (await StoreAsync("a.txt", "words"u8.ToArray())).Attachment!, gone = (await StoreAsync("b.txt", "others"u8.ToArray())).Attachment!;
        Assert.True((await VerifyAsync()).IsWhole);
        await TamperAsync(changed, gone);
        Assert.Equal(changed.FileName, (await Assert.ThrowsAsync<AttachmentLostException>(() => Store.OpenAsync(changed.Id, Cancellation))).FileName);
        Assert.StartsWith("ATT-007 ", (await Assert.ThrowsAsync<AttachmentLostException>(() => Store.OpenAsync(gone.Id, Cancellation))).MessageIn("zh-CN"), StringComparison.Ordinal);
        HistoryVerdict verdict = await VerifyAsync();
        Assert.False(verdict.IsWhole);
        Assert.Equal(
            [new AttachmentFault(changed.Id, "a.txt", IsMissing: false), new AttachmentFault(gone.Id, "b.txt", IsMissing: true)],
            verdict.AttachmentFaults.OrderBy(fault => fault.FileName));
    }

    private async Task<AttachmentStoring> StoreAsync(string name, byte[] content)
    {
        using var stream = new MemoryStream(content);
        return await Store.StoreAsync(Attaching, name, stream, Cancellation);
    }

    private Task<HistoryVerdict> VerifyAsync() => new HistoryVerification(Database, Contents).RunAsync([], null, Cancellation);

    private async Task TamperAsync(Attachment changed, Attachment gone)
    {
        if (Contents is { } folder)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, changed.Sha256[..2], changed.Sha256), "Words", Cancellation);
            File.Delete(Path.Combine(folder, gone.Sha256[..2], gone.Sha256));
            return;
        }

        await using CeladonDb db = Database.Open();
        IQueryable<AttachmentContentRow> contents = db.Set<AttachmentContentRow>();
        byte[] other = [0];
#pragma warning disable RS0030 // Past the program is what it is about.
        await contents.Where(row => row.Sha256 == changed.Sha256).ExecuteUpdateAsync(row => row.SetProperty(content => content.Content, other), Cancellation);
        await contents.Where(row => row.Sha256 == gone.Sha256).ExecuteDeleteAsync(Cancellation);
#pragma warning restore RS0030
    }
}
