// expects CS8602
namespace Celadon.Seeds.Neighbour;

internal static class UncheckedNull
{
    internal static int Length(string? text) => text.Length;
}
