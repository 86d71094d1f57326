using Celadon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Celadon.Plans.Tasks.Instructions;

/// <summary>An instruction or minutes; several tasks may come from one.</summary>
internal sealed class InstructionRow : IRevised
{
    public required string Id { get; init; }

    public int Revision { get; set; }

    public InstructionKind Kind { get; set; }

    public DateOnly Day { get; set; }

    public required string Who { get; set; }

    public string? Number { get; set; }

    public required string Subject { get; set; }

    public string? Words { get; set; }

    public required string RecordedBy { get; init; }

    public DateTimeOffset ChangedAt { get; set; }

    internal Instruction Seen() => new(
        Id, Revision, new InstructionDraft { Kind = Kind, Day = Day, Who = Who, Number = Number, Subject = Subject, Words = Words }, RecordedBy, ChangedAt);

    internal void Write(InstructionDraft draft, DateTimeOffset now)
    {
        Kind = draft.Kind;
        Day = draft.Day!.Value;
        Who = draft.Who.Trim();
        Number = string.IsNullOrWhiteSpace(draft.Number) ? null : draft.Number.Trim();
        Subject = draft.Subject.Trim();
        Words = string.IsNullOrWhiteSpace(draft.Words) ? null : draft.Words.Trim();
        ChangedAt = now;
    }
}

internal sealed class InstructionTable : IEntityTypeConfiguration<InstructionRow>
{
    public void Configure(EntityTypeBuilder<InstructionRow> builder)
    {
        builder.ToTable("plans_instruction");
        builder.HasKey(instruction => instruction.Id);
    }
}
