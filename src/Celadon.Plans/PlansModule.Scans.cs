using Celadon.Organization.Permissions;
using Celadon.Plans.Tasks.Instructions;
using Celadon.Storage.Attachments;

namespace Celadon.Plans;

public sealed partial class PlansModule
{
    /// <summary>The scans of an instruction or minutes, the oldest first, withdrawn ones too.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="instructionId">The instruction.</param>
    /// <param name="files">Where the files are.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <returns>Null where there is no such instruction, or it does not concern the actor.</returns>
    /// <exception cref="NotPermittedException">The actor may see no ledger.</exception>
    public Task<IReadOnlyList<InstructionScan>?> ScansAsync(Actor actor, string instructionId, AttachmentStore files, CancellationToken cancellation = default) =>
        _scans.ListAsync(actor, instructionId, files, cancellation);

    /// <summary>Adds a scan: a pdf, jpg or png, which its content has to be too.</summary>
    /// <param name="actor">Who adds it.</param>
    /// <param name="instructionId">The instruction.</param>
    /// <param name="fileName">The file's name as sent.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="files">Where the files are.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>What came of it; null where there is no such instruction for the actor.</returns>
    /// <exception cref="NotPermittedException">The actor sees the instruction but may add nothing.</exception>
    public Task<ScanOutcome?> AddScanAsync(
        Actor actor, string instructionId, string fileName, Stream content, AttachmentStore files, CancellationToken cancellation = default) =>
        _scans.AddAsync(actor, instructionId, fileName, content, files, cancellation);

    /// <summary>A scan's file and its content, which the caller disposes of.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="instructionId">The instruction.</param>
    /// <param name="scanId">The scan.</param>
    /// <param name="files">Where the files are.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Null where the instruction has no such scan for the actor, or it was withdrawn.</returns>
    /// <exception cref="NotPermittedException">The actor may see no ledger.</exception>
    /// <exception cref="AttachmentLostException">The content is missing or is not what was stored.</exception>
    public Task<(Attachment File, Stream Content)?> OpenScanAsync(
        Actor actor, string instructionId, string scanId, AttachmentStore files, CancellationToken cancellation = default) =>
        _scans.OpenAsync(actor, instructionId, scanId, files, cancellation);

    /// <summary>Withdraws a scan: it can no longer be opened, and stays on record.</summary>
    /// <param name="actor">Who withdraws it.</param>
    /// <param name="instructionId">The instruction.</param>
    /// <param name="scanId">The scan.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellation">Stops it; then nothing is changed.</param>
    /// <returns>What came of it; null where the instruction has no such scan for the actor, or it was withdrawn already.</returns>
    /// <exception cref="NotPermittedException">The actor sees the instruction but may withdraw nothing.</exception>
    public Task<ScanOutcome?> WithdrawScanAsync(Actor actor, string instructionId, string scanId, string reason, CancellationToken cancellation = default) =>
        _scans.WithdrawAsync(actor, instructionId, scanId, reason, cancellation);
}
