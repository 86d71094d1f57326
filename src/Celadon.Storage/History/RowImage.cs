using System.Data.Common;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Celadon.Storage.History;

/// <summary>A row as it lies in the database, as text: a JSON object of columns ordered by name, every value as <see cref="StoredText"/> or null.</summary>
internal static class RowImage
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The image of the reader's current row, which holds the table's columns in their order.</summary>
    internal static string Of(DbDataReader reader, ChainedTable table) =>
        JsonSerializer.Serialize(
            table.Columns.Select((column, at) => (column.Name, Value: StoredText.Of(RawValue.Of(reader, at), column)))
                .ToDictionary(value => value.Name, value => value.Value),
            Readable);

    /// <summary>An image's columns.</summary>
    internal static IReadOnlyDictionary<string, string?> Columns(string? image) =>
        (image is null ? null : JsonSerializer.Deserialize<Dictionary<string, string?>>(image)) ?? [];

    /// <summary>What stands in an image of a row that holds this value in this column.</summary>
    internal static string Piece(string column, string value) =>
        JsonSerializer.Serialize(new Dictionary<string, string> { [column] = value }, Readable)[1..^1];

    /// <summary>The key of a row whose image is at hand.</summary>
    internal static string KeyText(string image, ChainedTable table)
    {
        IReadOnlyDictionary<string, string?> columns = Columns(image);
        return RecordKey.Of([.. table.Key.Select(column => columns[column.Name] ?? "")]);
    }
}
