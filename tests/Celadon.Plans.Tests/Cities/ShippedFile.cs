using Celadon.Plans.Cities;
using Celadon.Plans.Tests.Running;

namespace Celadon.Plans.Tests.Cities;

internal static class ShippedFile
{
    internal static ShippedCity Load() => ShippedCity.InFolder(Repository.Xuchang);
}
