using System.Security.Cryptography;
using System.Text.Json;
using Celadon.Organization.Permissions;
using Celadon.PlanReader.Documents;
using Celadon.Storage;
using Celadon.Storage.History;
using Microsoft.EntityFrameworkCore;

namespace Celadon.Plans.Readings;

/// <summary>The documents given to be read. Nothing is ever deleted: they are evidence.</summary>
internal sealed class KeptReadings(CeladonDatabase database, TimeProvider clock)
{
    private const string Reader = "reader";

    internal async Task<KeptReading> KeepAsync(Actor actor, string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        string sha256 = Convert.ToHexStringLower(SHA256.HashData(content.Span));
        await using CeladonDb db = database.Open(actor.Act("plans.keep-document"));
        if (await BySha256Async(db, sha256, cancellation) is { } known)
        {
            return Shown(known);
        }

        // The name in addresses is the beginning of the hash: the same bytes have one address.
        var row = new ReadingRow
        {
            Id = sha256[..16],
            FileName = fileName,
            Sha256 = sha256,
            Size = content.Length,
            ReceivedAt = clock.GetUtcNow(),
            State = ReadingState.Reading,
        };
        db.Add(row);
        db.Add(new ReadingContentRow { ReadingId = row.Id, Bytes = content.ToArray() });
        try
        {
            await db.SaveChangesAsync(cancellation);
            return Shown(row);
        }
        catch (DbUpdateException)
        {
            // Somebody else may have kept the same bytes in between; any other failure is a failure.
            await using CeladonDb again = database.Open();
            if (await BySha256Async(again, sha256, cancellation) is { } other)
            {
                return Shown(other);
            }

            throw;
        }
    }

    internal async Task<KeptReading?> RecordTextAsync(string id, DocumentText text, CancellationToken cancellation)
    {
        await using CeladonDb db = database.Open(Act.OfSystem(Reader, "plans.record-reading"));
        ReadingRow? row = await db.Set<ReadingRow>().FindAsync([id], cancellation);
        ReadingContentRow? content = await db.Set<ReadingContentRow>().FindAsync([id], cancellation);
        if (row is null || content is null)
        {
            return null;
        }

        row.State = ReadingState.Read;
        row.Format = text.Format;
        (row.RefusalCode, row.RefusalChinese, row.RefusalEnglish) = (null, null, null);
        content.Text = text.Text;
        content.Tables = JsonSerializer.Serialize(text.Tables);
        await db.SaveChangesAsync(cancellation);
        return Shown(row);
    }

    internal async Task<KeptReading?> RecordRefusalAsync(string id, string code, string chinese, string english, CancellationToken cancellation)
    {
        await using CeladonDb db = database.Open(Act.OfSystem(Reader, "plans.record-refusal"));
        ReadingRow? row = await db.Set<ReadingRow>().FindAsync([id], cancellation);
        if (row is null)
        {
            return null;
        }

        row.State = ReadingState.Refused;
        (row.RefusalCode, row.RefusalChinese, row.RefusalEnglish) = (code, chinese, english);
        await db.SaveChangesAsync(cancellation);
        return Shown(row);
    }

    internal async Task<IReadOnlyList<KeptReading>> ListAsync(CancellationToken cancellation)
    {
        await using CeladonDb db = database.Open();
        List<ReadingRow> rows = await db.Set<ReadingRow>().AsNoTracking().OrderByDescending(row => row.ReceivedAt).ToListAsync(cancellation);
        return [.. rows.Select(Shown)];
    }

    internal async Task<KeptDocument?> FindAsync(string id, CancellationToken cancellation)
    {
        await using CeladonDb db = database.Open();
        ReadingRow? row = await db.Set<ReadingRow>().FindAsync([id], cancellation);
        ReadingContentRow? content = await db.Set<ReadingContentRow>().FindAsync([id], cancellation);
        return row is null || content is null ? null : new KeptDocument(Shown(row), content.Bytes, WordsOf(row, content));
    }

    private static DocumentText? WordsOf(ReadingRow row, ReadingContentRow content) =>
        content.Text is null || row.Format is null
            ? null
            : new DocumentText(content.Text, row.Format.Value, JsonSerializer.Deserialize<TextTable[]>(content.Tables ?? "[]")!);

    private static Task<ReadingRow?> BySha256Async(CeladonDb db, string sha256, CancellationToken cancellation) =>
        db.Set<ReadingRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Sha256 == sha256, cancellation);

    private static KeptReading Shown(ReadingRow row) => new(
        row.Id,
        row.FileName,
        row.Sha256,
        row.Size,
        row.ReceivedAt,
        row.State,
        row.Format,
        row.RefusalCode,
        row.RefusalCode is null
            ? new Dictionary<string, string>()
            : new Dictionary<string, string> { ["zh-CN"] = row.RefusalChinese!, ["en"] = row.RefusalEnglish! });
}
