// expects CS0122
namespace Celadon.Seeds.Neighbour;

internal static class Intrusion
{
    internal static object Take() => new Room.RoomEntry("taken from inside another room");
}
