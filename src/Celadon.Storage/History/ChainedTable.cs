using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Storage.History;

/// <summary>A table that is in the history, as its rows are read for it: by columns, so that parts of an entity that share its table are one row.</summary>
/// <param name="Name">The table's name.</param>
/// <param name="Columns">All columns, ordered by name.</param>
/// <param name="Key">The columns of the primary key, in its order.</param>
internal sealed record ChainedTable(string Name, IReadOnlyList<ChainedColumn> Columns, IReadOnlyList<ChainedColumn> Key)
{
    /// <summary>All tables of the model that are in the history, ordered by name.</summary>
    internal static IReadOnlyList<ChainedTable> Of(IModel model) =>
    [
        .. model.GetRelationalModel().Tables
            .Where(table => table.EntityTypeMappings.All(mapping => HistoryModel.WhyOutsideHistory(mapping.TypeBase) is null))
            .OrderBy(table => table.Name, StringComparer.Ordinal)
            .Select(Of),
    ];

    /// <summary>A table of the model, in the history or not.</summary>
    internal static ChainedTable Of(IModel model, string name) => Of(model.GetRelationalModel().Tables.Single(table => table.Name == name));

    internal static ChainedTable Of(ITable table)
    {
        var columns = table.Columns.OrderBy(column => column.Name, StringComparer.Ordinal).ToDictionary(column => column.Name, Column);
        return new ChainedTable(table.Name, [.. columns.Values], [.. table.PrimaryKey!.Columns.Select(column => columns[column.Name])]);
    }

    private static ChainedColumn Column(IColumn column)
    {
        IProperty[] properties = [.. column.PropertyMappings.Select(mapping => mapping.Property)];
        RelationalTypeMapping mapping = column.PropertyMappings[0].TypeMapping;
        return new ChainedColumn(column.Name, mapping, mapping.Converter?.ProviderClrType ?? mapping.ClrType, properties.Any(HistoryModel.HoldsSecret), column.IsNullable);
    }
}

/// <summary>A column of a table in the history.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Mapping">How a value becomes a parameter.</param>
/// <param name="StoredType">The .NET type handed to the database.</param>
/// <param name="IsSecret">True where only a digest may be written down.</param>
/// <param name="IsNullable">True where it may be empty.</param>
internal sealed record ChainedColumn(string Name, RelationalTypeMapping Mapping, Type StoredType, bool IsSecret, bool IsNullable)
{
    /// <summary>What its values are in an image: <see cref="bool"/>, <see cref="byte"/>[], <see cref="double"/>, <see cref="long"/>, or <see cref="string"/> for all else.</summary>
    internal Type Kind { get; } = KindOf(Nullable.GetUnderlyingType(StoredType) ?? StoredType);

    private static Type KindOf(Type type) =>
        type == typeof(bool) || type == typeof(byte[]) || type == typeof(double) ? type
        : type == typeof(int) || type == typeof(long) || type == typeof(short) ? typeof(long)
        : typeof(string);
}
