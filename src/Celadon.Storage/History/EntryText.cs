using System.Data.Common;
using System.Globalization;

namespace Celadon.Storage.History;

/// <summary>An entry as texts, as its hash is made of them.</summary>
internal sealed record EntryText(
    string Number, string At, string ActorId, string ActorName, string Origin, string What, string TableName, string RecordKey,
    string? Before, string? After, string PreviousHash, string Hash)
{
    internal static EntryText Of(HistoryRow entry) => new(
        entry.Number.ToString(CultureInfo.InvariantCulture),
        entry.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        entry.ActorId, entry.ActorName, entry.Origin, entry.What, entry.TableName, entry.RecordKey,
        entry.Before, entry.After, entry.PreviousHash, entry.Hash);

    /// <summary>The reader's current row, whatever was done to it.</summary>
    /// <param name="reader">A reader of the history's own table with its columns in their order.</param>
    /// <param name="table">The history's own table.</param>
    /// <param name="isSound">False where a value is none of its column.</param>
    internal static EntryText Of(DbDataReader reader, ChainedTable table, out bool isSound)
    {
        var texts = new Dictionary<string, string?>(table.Columns.Count);
        isSound = true;
        for (int at = 0; at < table.Columns.Count; at++)
        {
            isSound &= StoredText.TryExact(RawValue.Of(reader, at), table.Columns[at], out string? exact);
            texts[table.Columns[at].Name] = exact;
        }

        return new EntryText(
            Needed(nameof(HistoryRow.Number)), Needed(nameof(HistoryRow.At)), Needed(nameof(HistoryRow.ActorId)), Needed(nameof(HistoryRow.ActorName)),
            Needed(nameof(HistoryRow.Origin)), Needed(nameof(HistoryRow.What)), Needed(nameof(HistoryRow.TableName)), Needed(nameof(HistoryRow.RecordKey)),
            texts[nameof(HistoryRow.Before)], texts[nameof(HistoryRow.After)],
            Needed(nameof(HistoryRow.PreviousHash)), Needed(nameof(HistoryRow.Hash)));

        string Needed(string column) => texts[column] ?? "";
    }
}
