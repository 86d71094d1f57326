using Celadon.Organization.Permissions;
using Celadon.Plans.Tasks.Instructions;

namespace Celadon.Plans;

public sealed partial class PlansModule
{
    /// <summary>Written instructions and minutes, the latest first: all for whoever sees the whole ledger, for others those from which a task of theirs comes.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <exception cref="NotPermittedException">The actor may see no ledger.</exception>
    public Task<IReadOnlyList<Instruction>> InstructionsAsync(Actor actor, CancellationToken cancellation = default) => _instructions.ListAsync(actor, cancellation);

    /// <summary>One instruction or minutes.</summary>
    /// <returns>Null where there is none of this id, or it does not concern the actor.</returns>
    /// <exception cref="NotPermittedException">The actor may see no ledger.</exception>
    public Task<Instruction?> InstructionAsync(Actor actor, string instructionId, CancellationToken cancellation = default) =>
        _instructions.FindAsync(actor, instructionId, cancellation);

    /// <summary>Records an instruction or minutes.</summary>
    /// <returns>The instruction, or why it was not kept.</returns>
    /// <exception cref="NotPermittedException">The actor may not.</exception>
    public Task<InstructionOutcome> AddInstructionAsync(Actor actor, InstructionDraft draft, CancellationToken cancellation = default) =>
        _instructions.AddAsync(actor, draft, cancellation);

    /// <summary>Changes an instruction or minutes.</summary>
    /// <param name="actor">Who changes it.</param>
    /// <param name="instructionId">The instruction.</param>
    /// <param name="revision">The revision the form was made from.</param>
    /// <param name="draft">The instruction as written.</param>
    /// <param name="cancellation">Stops it; then nothing is changed.</param>
    /// <returns>The instruction, or why it was not changed; null where there is none of this id for the actor.</returns>
    /// <exception cref="NotPermittedException">The actor sees it but may not change it.</exception>
    /// <exception cref="Storage.StaleEditException">Somebody else changed it meanwhile.</exception>
    public Task<InstructionOutcome?> EditInstructionAsync(Actor actor, string instructionId, int revision, InstructionDraft draft, CancellationToken cancellation = default) =>
        _instructions.EditAsync(actor, instructionId, revision, draft, cancellation);
}
