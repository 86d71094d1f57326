namespace Celadon.Architecture.Tests;

/// <summary>What a guard found.</summary>
internal static class Offences
{
    /// <summary>Fails with every offence on a line of its own, so that one run shows all.</summary>
    internal static void None(IEnumerable<string> found)
    {
        string[] offences = [.. found.Order(StringComparer.Ordinal)];
        Assert.True(offences.Length == 0, "\n  " + string.Join("\n  ", offences));
    }
}
