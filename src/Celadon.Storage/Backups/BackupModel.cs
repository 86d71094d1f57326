using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Celadon.Storage.Backups;

/// <summary>What a room's mapping says about backups of its tables. Unless it says so, every table is in a backup.</summary>
public static class BackupModel
{
    private const string Outside = "Celadon:OutsideBackup";

    /// <summary>Leaves a table out of backups: after a restore its rows would be wrong, or they come another way.</summary>
    /// <param name="builder">The table.</param>
    /// <param name="reason">Why; it stands in the backup.</param>
    public static void IsOutsideBackup(this EntityTypeBuilder builder, string reason)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        builder.HasAnnotation(Outside, reason);
    }

    /// <summary>Every table with the reason why it is left out; null where it is not. Ordered by name.</summary>
    internal static IReadOnlyList<(ITable Table, string? WhyOutside)> Tables(IModel model) =>
    [
        .. model.GetRelationalModel().Tables.OrderBy(table => table.Name, StringComparer.Ordinal).Select(table => (
            table,
            table.EntityTypeMappings.Select(mapping => mapping.TypeBase.ContainingEntityType.FindAnnotation(Outside)?.Value as string).FirstOrDefault(reason => reason is not null))),
    ];
}
