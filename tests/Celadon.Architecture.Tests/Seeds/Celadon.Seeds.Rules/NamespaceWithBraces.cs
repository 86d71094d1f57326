// expects IDE0161
namespace Celadon.Seeds.Rules
{
    internal static class NamespaceWithBraces;
}
