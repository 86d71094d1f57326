using System.Data.Common;
using Celadon.Storage.History;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Storage.Backups;

/// <summary>Puts rows into a table as they were, past Entity Framework: the history has them already.</summary>
internal sealed class TableFilling(CeladonDb db, ArchiveReading archive)
{
    private readonly ISqlGenerationHelper _sql = db.GetService<ISqlGenerationHelper>();
    private readonly RowReading _commands = new(db);

    internal async Task FillAsync(BackupPart part, CancellationToken cancellation)
    {
        ChainedTable table = ChainedTable.Of(db.Model, part.Table!);
        ChainedColumn[]? columns = null;
        await using DbCommand insert = _commands.Command("");
        long rows = 0;
        await foreach (string?[] line in archive.LinesAsync(part))
        {
            if (columns is null)
            {
                columns = Columns(table, part, line);
                Prepare(insert, table, columns);
                continue;
            }

            Fill(insert, columns, part, line);
            await insert.ExecuteNonQueryAsync(cancellation);
            rows++;
        }

        if (rows != part.Rows)
        {
            throw new BackupException(BackupFault.Damaged, part.Name);
        }
    }

    private static ChainedColumn[] Columns(ChainedTable table, BackupPart part, string?[] names)
    {
        ChainedColumn?[] columns = [.. names.Select(name => table.Columns.FirstOrDefault(column => column.Name == name))];
        return columns.Length == table.Columns.Count && columns.All(column => column is not null)
            ? [.. columns.OfType<ChainedColumn>()]
            : throw new BackupException(BackupFault.Damaged, part.Name);
    }

    private void Prepare(DbCommand insert, ChainedTable table, ChainedColumn[] columns)
    {
#pragma warning disable CA2100 // Names come from the model, values are parameters.
        insert.CommandText =
            $"INSERT INTO {_sql.DelimitIdentifier(table.Name)} ({string.Join(", ", columns.Select(column => _sql.DelimitIdentifier(column.Name)))}) "
            + $"VALUES ({string.Join(", ", columns.Select((_, at) => "@p" + at))})";
#pragma warning restore CA2100
        for (int at = 0; at < columns.Length; at++)
        {
            DbParameter parameter = insert.CreateParameter();
            parameter.ParameterName = "@p" + at;
            insert.Parameters.Add(parameter);
        }
    }

    private static void Fill(DbCommand insert, ChainedColumn[] columns, BackupPart part, string?[] line)
    {
        if (line.Length != columns.Length)
        {
            throw new BackupException(BackupFault.Damaged, part.Name);
        }

        for (int at = 0; at < columns.Length; at++)
        {
            insert.Parameters[at].Value = line[at] is { } exact ? StoredType.Parse(exact, columns[at].StoredType) : DBNull.Value;
        }
    }
}
