using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Storage.History;

/// <summary>Reads rows past Entity Framework, as they really lie in the database.</summary>
internal sealed class RowReading(CeladonDb db)
{
    private const int RowsABatch = 500;

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

    /// <summary>True where a row has this key.</summary>
    /// <param name="table">Its table.</param>
    /// <param name="key">The key as it stands in the history.</param>
    /// <param name="cancellation">Stops the reading.</param>
    internal async Task<bool> ExistsAsync(ChainedTable table, string key, CancellationToken cancellation)
    {
        IReadOnlyList<string> parts = RecordKey.PartsOf(key);
        // A key that was tampered with is the key of no row.
        if (parts.Count != table.Key.Count)
        {
            return false;
        }

        await using DbCommand command = Command($"SELECT 1 FROM {_sql.DelimitIdentifier(table.Name)} WHERE {Condition(table)}");
        for (int at = 0; at < table.Key.Count; at++)
        {
            DbParameter parameter = command.CreateParameter();
            parameter.ParameterName = "@k" + at;
            try
            {
                parameter.Value = StoredType.Parse(StoredText.Unescaped(parts[at]), table.Key[at].StoredType);
            }
            catch (Exception none) when (none is FormatException or OverflowException)
            {
                return false;
            }

            command.Parameters.Add(parameter);
        }

        return await command.ExecuteScalarAsync(cancellation) is not null;
    }

    /// <summary>The images of all rows of a table.</summary>
    internal async IAsyncEnumerable<string> AllAsync(ChainedTable table, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (List<string> images in BatchesAsync(table, reader => RowImage.Of(reader, table), cancellation))
        {
            foreach (string image in images)
            {
                yield return image;
            }
        }
    }

    /// <summary>All rows of a table, some at a time; between two batches other commands may run.</summary>
    /// <param name="table">The table.</param>
    /// <param name="read">Makes of the reader's row what is wanted.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <param name="isOrdered">True where they come by their key, the same on every database; else as they lie.</param>
    internal async IAsyncEnumerable<List<T>> BatchesAsync<T>(
        ChainedTable table, Func<DbDataReader, T> read, [EnumeratorCancellation] CancellationToken cancellation, bool isOrdered = false)
    {
        string order = isOrdered ? $" ORDER BY {string.Join(", ", table.Key.Select(column => _sql.DelimitIdentifier(column.Name)))}" : "";
        await using DbCommand command = Command(Select(table) + order);
        await foreach (List<T> rows in db.InBatchesAsync(command, RowsABatch, read, cancellation))
        {
            yield return rows;
        }
    }

    /// <summary>A command in the transaction at hand.</summary>
    internal DbCommand Command(string text)
    {
        DbCommand command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
#pragma warning disable CA2100 // Names come from the model, values are parameters.
        command.CommandText = text;
#pragma warning restore CA2100
        return command;
    }

    /// <summary>All columns of a table in their order.</summary>
    internal string Select(ChainedTable table) =>
        $"SELECT {string.Join(", ", table.Columns.Select(column => _sql.DelimitIdentifier(column.Name)))} FROM {_sql.DelimitIdentifier(table.Name)}";

    private string Condition(ChainedTable table) =>
        string.Join(" AND ", table.Key.Select((column, at) => $"{_sql.DelimitIdentifier(column.Name)} = @k{at}"));
}
