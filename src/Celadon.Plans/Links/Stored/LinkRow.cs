using Celadon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Celadon.Plans.Links.Stored;

/// <summary>A link between plans. It is ended, never deleted; its ends are named by code, since a measure's row is replaced when its plan is loaded again.</summary>
internal sealed class LinkRow : IRevised
{
    public required string Id { get; init; }

    public int Revision { get; set; }

    public required PlanLinkKind Kind { get; init; }

    public required string PlanId { get; init; }

    public string? MeasureCode { get; init; }

    public required string ToPlanId { get; init; }

    public required string ToMeasureCode { get; init; }

    public required string Reason { get; init; }

    public required string LinkedBy { get; init; }

    public required DateTimeOffset LinkedAt { get; init; }

    public DateTimeOffset? UnlinkedAt { get; set; }

    public string? UnlinkedBy { get; set; }

    public string? UnlinkedReason { get; set; }
}

internal sealed class LinkTable : IEntityTypeConfiguration<LinkRow>
{
    public void Configure(EntityTypeBuilder<LinkRow> builder)
    {
        builder.ToTable("plans_link");
        builder.HasKey(link => link.Id);
        builder.HasIndex(link => new { link.ToPlanId, link.ToMeasureCode });
        builder.HasIndex(link => link.PlanId);
    }
}
