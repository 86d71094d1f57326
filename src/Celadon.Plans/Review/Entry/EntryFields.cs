using System.Globalization;
using System.Text;
using Celadon.PlanReader;

namespace Celadon.Plans.Review.Entry;

/// <summary>Reads typed fields one by one and gathers what is wrong with them, so that a form can show all of it at once.</summary>
internal sealed class EntryFields(string text)
{
    private readonly List<ReviewFault> _faults = [];

    internal IReadOnlyList<ReviewFault> Faults => _faults;

    internal static string? Clean(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    internal void Add(string field, ReviewFaultKind kind, string found = "") => _faults.Add(new ReviewFault(field, kind, found));

    internal string Needed(string field, string? typed)
    {
        if (Clean(typed) is { } found)
        {
            return found;
        }

        Add(field, ReviewFaultKind.Missing);
        return "";
    }

    internal decimal? Decimal(string field, string? typed)
    {
        if (Clean(typed) is not { } found)
        {
            return null;
        }

        // Typed with a Chinese keyboard, digits and point come in full width.
        if (decimal.TryParse(found.Normalize(NormalizationForm.FormKC), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
        {
            return number;
        }

        Add(field, ReviewFaultKind.NumberUnreadable, found);
        return null;
    }

    internal int? Whole(string field, string? typed)
    {
        if (Decimal(field, typed) is not { } number)
        {
            return null;
        }

        if (number is >= 0 and <= 9999 && decimal.IsInteger(number))
        {
            return (int)number;
        }

        Add(field, ReviewFaultKind.NumberUnreadable, typed!.Trim());
        return null;
    }

    internal DateOnly? Day(string field, string? typed)
    {
        if (Clean(typed) is not { } found)
        {
            return null;
        }

        if (DateOnly.TryParseExact(found.Normalize(NormalizationForm.FormKC), "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        Add(field, ReviewFaultKind.DateUnreadable, found);
        return null;
    }

    internal T? Choice<T>(string field, string? typed)
        where T : struct, Enum
    {
        if (Clean(typed) is not { } found)
        {
            return null;
        }

        // Enum.TryParse also takes numbers and lists, which are no choices.
        if (Enum.GetNames<T>().Contains(found, StringComparer.Ordinal))
        {
            return Enum.Parse<T>(found);
        }

        Add(field, ReviewFaultKind.ChoiceUnknown, found);
        return null;
    }

    internal T NeededChoice<T>(string field, string? typed)
        where T : struct, Enum
    {
        if (Clean(typed) is null)
        {
            Add(field, ReviewFaultKind.Missing);
            return default;
        }

        return Choice<T>(field, typed) ?? default;
    }

    /// <summary>Where words stand in the text: the place nearest to an offset.</summary>
    internal TextSpan? Find(string field, string? typed, int near)
    {
        if (Clean(typed)?.ReplaceLineEndings("\n") is not { } words)
        {
            return null;
        }

        TextSpan? best = null;
        for (int at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if (best is null || Math.Abs(at - near) < Math.Abs(best.Value.Start - near))
            {
                best = new TextSpan(at, at + words.Length);
            }
        }

        if (best is null)
        {
            Add(field, ReviewFaultKind.SpanOutsideText, words.Length <= 40 ? words : words[..40] + "…");
        }

        return best;
    }
}
