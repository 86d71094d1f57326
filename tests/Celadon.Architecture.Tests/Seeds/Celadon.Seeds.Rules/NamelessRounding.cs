// expects RS0030: Name the rule you apply
namespace Celadon.Seeds.Rules;

internal static class NamelessRounding
{
    internal static decimal Round(decimal value) => Math.Round(value, 1);
}
