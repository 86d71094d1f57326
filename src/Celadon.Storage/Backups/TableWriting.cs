using System.Buffers;
using System.Data.Common;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using Celadon.Storage.History;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Celadon.Storage.Backups;

/// <summary>Writes tables as lines of JSON: the columns' names first, then a line a row by their keys, every value as its exact text or null.</summary>
internal sealed class TableWriting(CeladonDb db, ZipArchive archive)
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly RowReading _rows = new(db);
    private readonly ArrayBufferWriter<byte> _line = new();

    internal async Task<BackupPart> WriteAsync(ITable source, CancellationToken cancellation)
    {
        ChainedTable table = ChainedTable.Of(source);
        using var part = new PartWriter(archive, $"{ArchiveReading.TableFolder}{table.Name}.jsonl", CompressionLevel.Fastest);
        WriteLine(part, table.Columns.Select(column => column.Name));
        long rows = 0;
        await foreach (List<bool> batch in _rows.BatchesAsync(table, reader => WriteRow(part, reader, table), cancellation, isOrdered: true))
        {
            rows += batch.Count;
        }

        return part.Finish(table.Name, rows);
    }

    // Written while it is read, so that never more than one row is held.
    private bool WriteRow(PartWriter part, DbDataReader reader, ChainedTable table)
    {
        WriteLine(part, table.Columns.Select((column, at) => StoredText.TryExact(RawValue.Of(reader, at), column, out string? exact)
            ? exact
            : throw new BackupException(BackupFault.Tampered, $"{table.Name} ({column.Name})")));
        return true;
    }

    private void WriteLine(PartWriter part, IEnumerable<string?> values)
    {
        _line.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_line, Json))
        {
            json.WriteStartArray();
            foreach (string? value in values)
            {
                json.WriteStringValue(value);
            }

            json.WriteEndArray();
        }

        part.Write(_line.WrittenSpan);
        part.Write("\n"u8);
    }
}
