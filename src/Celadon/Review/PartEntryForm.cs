using System.Reflection;
using Celadon.Plans.Review;

namespace Celadon.Review;

/// <summary>Takes a part's fields out of a sent form, as they were typed.</summary>
internal static class PartEntryForm
{
    private static readonly PropertyInfo[] Fields = typeof(PartEntry).GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);

    public static PartEntry Of(IFormCollection form)
    {
        var entry = new PartEntry();
        foreach (PropertyInfo field in Fields.Where(field => field.PropertyType == typeof(string)))
        {
            field.SetValue(entry, form[field.Name].ToString() is { Length: > 0 } typed ? typed : null);
        }

        return entry;
    }
}
