// expects CA1305
namespace Celadon.Seeds.Rules;

internal static class CultureOfTheMachine
{
    internal static string Write(decimal value) => value.ToString();
}
