using System.Globalization;
using Celadon.Organization.Permissions;
using Celadon.Storage;
using Celadon.Storage.Attachments;
using Microsoft.EntityFrameworkCore;

namespace Celadon.Plans.Tasks.Instructions;

/// <summary>Keeps the scans of instructions and minutes. Who sees the instruction sees its scans; the office adds and withdraws them.</summary>
internal sealed class ScanDesk(CeladonDatabase database, InstructionDesk instructions, TimeProvider clock)
{
    private const int LongestReason = 500;

    // What a scanner or a telephone makes; papers that can be edited are no proof of what was signed.
    private static readonly string[] Endings = [".pdf", ".jpg", ".jpeg", ".png"];

    internal async Task<IReadOnlyList<InstructionScan>?> ListAsync(Actor actor, string instructionId, AttachmentStore files, CancellationToken cancellation)
    {
        if (await instructions.FindAsync(actor, instructionId, cancellation) is null)
        {
            return null;
        }

        await using CeladonDb db = database.Open();
        var scans = new List<InstructionScan>();
        // Ids of attachments are in the order of their making.
        foreach (InstructionScanRow row in await db.Set<InstructionScanRow>().AsNoTracking().Where(row => row.InstructionId == instructionId).OrderBy(row => row.AttachmentId).ToListAsync(cancellation))
        {
            if (await files.FindAsync(row.AttachmentId, cancellation) is { } file)
            {
                scans.Add(new InstructionScan(
                    file, row.AddedBy, row.WithdrawnAt is { } at ? new ScanWithdrawal(at, row.WithdrawnBy ?? "", row.WithdrawnReason ?? "") : null));
            }
        }

        return scans;
    }

    internal async Task<ScanOutcome?> AddAsync(Actor actor, string instructionId, string fileName, Stream content, AttachmentStore files, CancellationToken cancellation)
    {
        if (await instructions.FindAsync(actor, instructionId, cancellation) is null)
        {
            return null;
        }

        actor.Require(Permission.EditLedger, null);
        if (!Endings.Contains(Path.GetExtension(fileName), StringComparer.OrdinalIgnoreCase))
        {
            return new ScanOutcome(new TaskProblem("File", TaskFault.NotAScan, fileName), null);
        }

        AttachmentStoring storing = await files.StoreAsync(actor.Act("plans.scan-add"), fileName, content, cancellation);
        if (storing.Attachment is not { } attachment)
        {
            return new ScanOutcome(null, storing.Refusal);
        }

        await using CeladonDb db = database.Open(actor.Act("plans.scan-add"));
        db.Add(new InstructionScanRow { InstructionId = instructionId, AttachmentId = attachment.Id, AddedBy = actor.Name });
        await db.SaveChangesAsync(cancellation);
        return new ScanOutcome(null, null);
    }

    internal async Task<(Attachment File, Stream Content)?> OpenAsync(Actor actor, string instructionId, string scanId, AttachmentStore files, CancellationToken cancellation)
    {
        IReadOnlyList<InstructionScan>? scans = await ListAsync(actor, instructionId, files, cancellation);
        // An attachment of another record is no scan of this one, whoever asks.
        return scans?.FirstOrDefault(scan => scan.File.Id == scanId && scan.Withdrawal is null) is { } found
            && await files.OpenAsync(scanId, cancellation) is { } content
            ? (found.File, content)
            : null;
    }

    internal async Task<ScanOutcome?> WithdrawAsync(Actor actor, string instructionId, string scanId, string reason, CancellationToken cancellation)
    {
        if (await instructions.FindAsync(actor, instructionId, cancellation) is null)
        {
            return null;
        }

        actor.Require(Permission.EditLedger, null);
        await using CeladonDb db = database.Open(actor.Act("plans.scan-withdraw"));
        if (await db.Set<InstructionScanRow>().SingleOrDefaultAsync(row => row.InstructionId == instructionId && row.AttachmentId == scanId, cancellation) is not { WithdrawnAt: null } row)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(reason) || reason.Length > LongestReason)
        {
            return new ScanOutcome(
                string.IsNullOrWhiteSpace(reason)
                    ? new TaskProblem("Reason", TaskFault.Missing, "")
                    : new TaskProblem("Reason", TaskFault.TooLong, reason.Length.ToString(CultureInfo.InvariantCulture)),
                null);
        }

        row.WithdrawnAt = clock.GetUtcNow();
        row.WithdrawnBy = actor.Name;
        row.WithdrawnReason = reason.Trim();
        await db.SaveChangesAsync(cancellation);
        return new ScanOutcome(null, null);
    }
}
