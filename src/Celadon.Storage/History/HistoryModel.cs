using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Celadon.Storage.History;

/// <summary>What a room's mapping says about the history of its tables. Unless it says so, every table is in the history.</summary>
public static class HistoryModel
{
    private const string Outside = "Celadon:OutsideHistory";
    private const string Secret = "Celadon:Secret";

    /// <summary>Takes a table out of the history: it holds no business record.</summary>
    /// <param name="builder">The table.</param>
    /// <param name="reason">Why, for whoever audits the exceptions.</param>
    public static void IsOutsideHistory(this EntityTypeBuilder builder, string reason)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        builder.HasAnnotation(Outside, reason);
    }

    /// <summary>Keeps a column's content out of the history: only its digest is written, so that a change still shows.</summary>
    /// <param name="builder">The column.</param>
    public static PropertyBuilder<T> IsSecret<T>(this PropertyBuilder<T> builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.HasAnnotation(Secret, true);
    }

    /// <summary>Why a table is outside the history; null where it is in it.</summary>
    public static string? WhyOutsideHistory(IReadOnlyTypeBase type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.ContainingEntityType.FindAnnotation(Outside)?.Value as string;
    }

    internal static bool HoldsSecret(IReadOnlyProperty property) => property.FindAnnotation(Secret) is not null;
}
