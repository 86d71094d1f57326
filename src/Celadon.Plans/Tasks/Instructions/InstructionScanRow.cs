using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Celadon.Plans.Tasks.Instructions;

/// <summary>That an attachment is a scan of an instruction. It is withdrawn, never deleted.</summary>
internal sealed class InstructionScanRow
{
    public required string InstructionId { get; init; }

    public required string AttachmentId { get; init; }

    public required string AddedBy { get; init; }

    public DateTimeOffset? WithdrawnAt { get; set; }

    public string? WithdrawnBy { get; set; }

    public string? WithdrawnReason { get; set; }
}

internal sealed class InstructionScanTable : IEntityTypeConfiguration<InstructionScanRow>
{
    public void Configure(EntityTypeBuilder<InstructionScanRow> builder)
    {
        builder.ToTable("plans_instruction_scan");
        builder.HasKey(scan => new { scan.InstructionId, scan.AttachmentId });
        builder.HasOne<InstructionRow>().WithMany().HasForeignKey(scan => scan.InstructionId);
    }
}
