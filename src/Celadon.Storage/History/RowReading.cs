using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Storage.History;

/// <summary>Reads rows past Entity Framework, as they really lie in the database.</summary>
internal sealed class RowReading(CeladonDb db)
{
    private readonly ISqlGenerationHelper _sql = db.GetService<ISqlGenerationHelper>();

    /// <summary>The image of one row; null where there is none.</summary>
    /// <param name="table">Its table.</param>
    /// <param name="key">The key's values as the model has them.</param>
    /// <param name="cancellation">Stops the reading.</param>
    internal async Task<string?> FindAsync(ChainedTable table, IReadOnlyList<object?> key, CancellationToken cancellation)
    {
        await using DbCommand command = Command($"{Select(table)} WHERE {Condition(table)}");
        for (int at = 0; at < table.Key.Count; at++)
        {
            command.Parameters.Add(table.Key[at].Mapping.CreateParameter(command, "@k" + at, key[at], nullable: false));
        }

        await using DbDataReader reader = await command.ExecuteReaderAsync(cancellation);
        return await reader.ReadAsync(cancellation) ? RowImage.Of(reader, table) : null;
    }

    /// <summary>The images of all rows of a table.</summary>
    internal async IAsyncEnumerable<string> AllAsync(
        ChainedTable table, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await using DbCommand command = Command(Select(table));
        await using DbDataReader reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            yield return RowImage.Of(reader, table);
        }
    }

    private string Select(ChainedTable table) =>
        $"SELECT {string.Join(", ", table.Columns.Select(column => _sql.DelimitIdentifier(column.Name)))} FROM {_sql.DelimitIdentifier(table.Name)}";

    private string Condition(ChainedTable table) =>
        string.Join(" AND ", table.Key.Select((column, at) => $"{_sql.DelimitIdentifier(column.Name)} = @k{at}"));

    private DbCommand Command(string text)
    {
        DbCommand command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
#pragma warning disable CA2100 // Names come from the model, values are parameters.
        command.CommandText = text;
#pragma warning restore CA2100
        return command;
    }
}
