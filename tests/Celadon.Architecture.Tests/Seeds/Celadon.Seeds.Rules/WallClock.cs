// expects RS0030: Take a TimeProvider
namespace Celadon.Seeds.Rules;

internal static class WallClock
{
    internal static int Year() => DateTime.Now.Year;
}
