namespace Celadon.Links;

/// <summary>Where linked plans have their places.</summary>
public static class LinkLinks
{
    /// <summary>All links.</summary>
    public const string Links = "/plan-links";

    /// <summary>Where a link is made.</summary>
    public const string New = "/plan-links/new";

    /// <summary>A link's page.</summary>
    /// <param name="id">The link.</param>
    public static string Of(string id) => Links + "/" + Uri.EscapeDataString(id);

    /// <summary>Where a link to a measure is made.</summary>
    /// <param name="toPlan">The measure's plan.</param>
    /// <param name="toMeasure">The measure's code.</param>
    public static string To(string toPlan, string toMeasure) => $"{New}?to={Uri.EscapeDataString(toPlan)}&measure={Uri.EscapeDataString(toMeasure)}";
}
