using Celadon.Storage.Sqlite;
using Microsoft.EntityFrameworkCore.Design;

namespace Celadon.Storage.Tests.Migrations;

/// <summary>What <c>dotnet ef migrations add</c> makes the model from; the storage itself knows no room.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteCeladonDb>
{
    public SqliteCeladonDb CreateDbContext(string[] args) => new(SqliteFile.OptionsFor("Data Source=:memory:", "", CeladonDatabase.Patience), Rooms.All, null, TimeProvider.System, "");
}
