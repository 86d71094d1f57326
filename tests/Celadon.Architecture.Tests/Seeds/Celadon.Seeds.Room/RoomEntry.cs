namespace Celadon.Seeds.Room;

internal sealed record RoomEntry(string Title);
