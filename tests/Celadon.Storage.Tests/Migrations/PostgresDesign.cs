using Celadon.Storage.Postgres;
using Microsoft.EntityFrameworkCore.Design;

namespace Celadon.Storage.Tests.Migrations;

/// <summary>The same for a server; none is asked while a migration is made.</summary>
internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresCeladonDb>
{
    public PostgresCeladonDb CreateDbContext(string[] args) =>
        new(PostgresServerPlace.OptionsFor("Host=localhost;Database=none", "", CeladonDatabase.Patience), Rooms.All, null, TimeProvider.System, "");
}
