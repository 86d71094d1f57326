// expects IDE0130
namespace Celadon.Seeds.Rules;

internal static class NamespaceOfAnotherFolder;
