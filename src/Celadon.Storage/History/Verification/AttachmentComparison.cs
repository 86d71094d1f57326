using Celadon.Storage.Attachments;
using Microsoft.EntityFrameworkCore;

namespace Celadon.Storage.History.Verification;

/// <summary>Compares the content of every attachment with the hash in its row.</summary>
internal sealed class AttachmentComparison(CeladonDb db, AttachmentContents contents, IProgress<VerificationStep>? progress)
{
    private const int RowsAPage = 100;

    private readonly List<AttachmentFault> _faults = [];

    internal long Attachments { get; private set; }

    internal long FaultCount { get; private set; }

    internal IReadOnlyList<AttachmentFault> Faults => _faults;

    internal async Task RunAsync(CancellationToken cancellation)
    {
        string last = "";
        while (true)
        {
            // Not the whole row: one that was tampered with may not be readable as what it was.
            var page = await db.Set<AttachmentRow>().Where(row => row.Id.CompareTo(last) > 0)
                .OrderBy(row => row.Id).Take(RowsAPage).Select(row => new { row.Id, row.FileName, row.Sha256 }).ToListAsync(cancellation);
            if (page.Count == 0)
            {
                return;
            }

            foreach (var row in page)
            {
                await LookAsync(row.Id, row.FileName, row.Sha256, cancellation);
            }

            last = page[^1].Id;
            progress?.Report(new VerificationStep("storage_attachment", Attachments));
        }
    }

    private async Task LookAsync(string id, string fileName, string sha256, CancellationToken cancellation)
    {
        Attachments++;
        await using Stream? content = await contents.FindAsync(db, sha256, cancellation);
        if (content is null || !await AttachmentContents.IsSoundAsync(content, sha256, cancellation))
        {
            FaultCount++;
            if (_faults.Count < RowComparison.MostNamed)
            {
                _faults.Add(new AttachmentFault(id, fileName, content is null));
            }
        }
    }
}
