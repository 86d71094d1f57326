using Celadon.Plans.OfficialText;

namespace Celadon.Plans.Ledger.Stored;

/// <summary>A plan. What is under it keeps its code for good: an amendment, or a changed shipped file, is written in place.</summary>
internal sealed class PlanRow
{
    public required string Id { get; init; }

    public required string City { get; set; }

    /// <summary>Hash of the file it was loaded from.</summary>
    public required string Version { get; set; }

    public required string Title { get; set; }

    public string? DocumentNumber { get; set; }

    public string? Issuer { get; set; }

    public DateOnly? Issued { get; set; }

    public int? StartYear { get; set; }

    public int? EndYear { get; set; }

    public List<GroupRow> Groups { get; set; } = [];

    public List<MeasureRow> Measures { get; set; } = [];

    public List<SafeguardRow> Safeguards { get; set; } = [];

    public List<ItemRow> Items { get; set; } = [];

    public OfficialTextRow? OfficialText { get; set; }

    public List<SentenceRow> Sentences { get; set; } = [];
}

internal sealed class GroupRow
{
    public string PlanId { get; init; } = "";

    public required int Position { get; set; }

    public required string Number { get; init; }

    public required string Title { get; set; }
}
