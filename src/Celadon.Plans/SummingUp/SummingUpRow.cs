using Celadon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Celadon.Plans.SummingUp;

/// <summary>Whom the office named for a measure. The measure is named by code, since its row may be replaced when its plan is loaded again.</summary>
internal sealed class SummingUpRow : IRevised
{
    public required string PlanId { get; init; }

    public required string MeasureCode { get; init; }

    public int Revision { get; set; }

    public string? UnitId { get; set; }

    public required string NamedBy { get; set; }

    public required DateTimeOffset NamedAt { get; set; }

    public string? Reason { get; set; }
}

internal sealed class SummingUpTable : IEntityTypeConfiguration<SummingUpRow>
{
    public void Configure(EntityTypeBuilder<SummingUpRow> builder)
    {
        builder.ToTable("plans_summing_up");
        builder.HasKey(row => new { row.PlanId, row.MeasureCode });
    }
}
