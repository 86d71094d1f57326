using System.Data.Common;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Celadon.Storage.History;

/// <summary>A value as it lies in the database. SQLite's driver would mend a text on the way: end it at a zero, put another character for bytes that are no UTF-8.</summary>
internal static class RawValue
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The value of the reader's current row.</summary>
    internal static object Of(DbDataReader reader, int column) =>
        reader is SqliteDataReader { Handle: { } row } && raw.sqlite3_column_type(row, column) == raw.SQLITE_TEXT
            ? TextOf(raw.sqlite3_column_blob(row, column))
            : ValueOf(reader, column);

    // A server keeps days and instants that no program of ours can say, such as one before the first year.
    private static object ValueOf(DbDataReader reader, int column)
    {
        try
        {
            return reader.GetValue(column);
        }
        catch (Exception unsayable) when (unsayable is InvalidCastException or ArgumentOutOfRangeException or OverflowException)
        {
            return new UnreadableText(Encoding.UTF8.GetBytes(unsayable.GetType().Name));
        }
    }

    private static object TextOf(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return new UnreadableText(bytes.ToArray());
        }
    }
}

/// <summary>A text in SQLite whose bytes are no UTF-8, or a value on a server that .NET has no room for.</summary>
internal sealed record UnreadableText(byte[] Bytes);
