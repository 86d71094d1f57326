// expects RS0030: Name the rule you apply
namespace Celadon.Seeds.Rules;

internal static class NamelessDecimalRounding
{
    internal static decimal Round(decimal value) => decimal.Round(value, 1);
}
