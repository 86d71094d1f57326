using System.Globalization;
using Celadon.Ledger;
using Celadon.Organization.Offices;
using Microsoft.AspNetCore.WebUtilities;

namespace Celadon.Shell.AsOf;

/// <summary>The day for which a page speaks: from the address, otherwise today in the office.</summary>
public sealed class AsOfDate(IHttpContextAccessor http, TimeProvider clock)
{
    /// <summary>Name of the parameter that every link carries on.</summary>
    public const string Parameter = "asOf";

    /// <summary>Code of the message about a date that cannot be read.</summary>
    public const string UnreadableCode = "ASOF-001";

    /// <summary>First year a page can speak for.</summary>
    public const int FirstYear = 2000;

    /// <summary>Last year a page can speak for.</summary>
    public const int LastYear = 2100;

    private const string Form = "yyyy-MM-dd";

    /// <summary>Today in the office (Asia/Shanghai).</summary>
    public DateOnly Today => OfficeClock.DayOf(clock.GetUtcNow());

    // The plan as the address names it; whether there is such a plan is for the page to say.
    private string? Plan => http.HttpContext?.Request.Query[CurrentPlan.Parameter].ToString() is { Length: > 0 } plan ? plan : null;

    /// <summary>The day as it was typed; null where the page speaks of today.</summary>
    public string? Typed =>
        http.HttpContext?.Request.Query[Parameter].ToString().Trim() is { Length: > 0 } typed ? typed : null;

    /// <summary>True where what was typed is not a date.</summary>
    public bool IsUnreadable => Typed is { } typed && Read(typed) is null;

    /// <summary>The day for which the page speaks. An unreadable one stands for today, but no page shows figures then.</summary>
    public DateOnly Date => Typed is { } typed && Read(typed) is { } date ? date : Today;

    /// <summary>True where the page speaks of today because nothing else was asked for.</summary>
    public bool IsToday => Date == Today;

    /// <summary>An address of ours that speaks for the same day, and of the same plan where the address names one.</summary>
    /// <param name="path">Path with or without a query and fragment.</param>
    public string Link(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (Plan is { } plan && !path.Contains(CurrentPlan.Parameter + "=", StringComparison.Ordinal))
        {
            path = QueryHelpers.AddQueryString(path, CurrentPlan.Parameter, plan);
        }

        return IsToday || IsUnreadable ? path : Link(path, Date);
    }

    /// <summary>An address of ours that speaks for <paramref name="date"/>.</summary>
    /// <param name="path">Path with or without a query and fragment.</param>
    /// <param name="date">The day.</param>
    public static string Link(string path, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(path);
        return QueryHelpers.AddQueryString(path, Parameter, Write(date));
    }

    /// <summary>A day as this program writes it: 2025-12-31.</summary>
    /// <param name="date">The day.</param>
    public static string Write(DateOnly date) => date.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>An instant on the office's clock: 2025-12-31 09:05.</summary>
    /// <param name="instant">The instant, in any offset.</param>
    public static string WriteTime(DateTimeOffset instant) =>
        OfficeClock.At(instant).ToString(Form + " HH:mm", CultureInfo.InvariantCulture);

    private static DateOnly? Read(string typed) =>
        DateOnly.TryParseExact(typed, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
        && date.Year is >= FirstYear and <= LastYear ? date : null;
}
