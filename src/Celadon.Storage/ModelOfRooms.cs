using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Celadon.Storage;

/// <summary>One model for each set of rooms: Entity Framework itself keeps one for the context's type, whatever rooms it was first opened with.</summary>
internal sealed class ModelOfRooms : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) =>
        (context.GetType(), string.Join('|', ((CeladonDb)context).Rooms.Select(room => room.FullName)), designTime);
}
