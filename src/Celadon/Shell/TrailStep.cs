namespace Celadon.Shell;

/// <summary>A page above the present one.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Address">Its address, with the as-of date where one is asked for.</param>
public sealed record TrailStep(string Title, string Address);
