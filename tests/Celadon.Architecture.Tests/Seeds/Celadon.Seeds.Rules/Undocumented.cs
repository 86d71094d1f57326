// expects CS1591
namespace Celadon.Seeds.Rules;

public static class Undocumented;
