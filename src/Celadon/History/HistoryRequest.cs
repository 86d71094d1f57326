using System.Globalization;
using Celadon.Organization.Offices;
using Celadon.Storage.History.Book;
using Microsoft.AspNetCore.WebUtilities;

namespace Celadon.History;

/// <summary>What the address of the history's page asks for.</summary>
/// <param name="Filter">What is looked for.</param>
/// <param name="OfficeDay">The office's day asked for; null for any.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="DayIsUnreadable">True where the day asked for is none.</param>
public sealed record HistoryRequest(HistoryFilter Filter, DateOnly? OfficeDay, int Page, bool DayIsUnreadable)
{
    private const string DayForm = "yyyy-MM-dd";

    // Before, the office's clock went otherwise; after, there is no next day.
    private static readonly DateOnly Earliest = new(1992, 1, 1), Latest = DateOnly.MaxValue.AddDays(-1);

    /// <summary>Reads an address.</summary>
    public static HistoryRequest Read(IQueryCollection query)
    {
        string? day = Value(query, "day");
        bool isDay = DateOnly.TryParseExact(day, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly read) && read >= Earliest && read <= Latest;
        return new HistoryRequest(
            new HistoryFilter(
                Value(query, "person"), Value(query, "table"), Value(query, "what"),
                isDay ? OfficeClock.StartOf(read) : null, isDay ? OfficeClock.StartOf(read.AddDays(1)) : null),
            isDay ? read : null,
            int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out int page) && page > 0 ? page : 1,
            day is not null && !isDay);
    }

    /// <summary>The day asked for, as a form field has it.</summary>
    public string? Day => OfficeDay?.ToString(DayForm, CultureInfo.InvariantCulture);

    /// <summary>The address of another page of the same list.</summary>
    public string Link(int page) => QueryHelpers.AddQueryString("/history", new Dictionary<string, string?>
    {
        ["person"] = Filter.Person,
        ["table"] = Filter.Table,
        ["what"] = Filter.What,
        ["day"] = Day,
        ["page"] = page.ToString(CultureInfo.InvariantCulture),
    }.Where(pair => pair.Value is not null));

    private static string? Value(IQueryCollection query, string key) => query[key].ToString().Trim() is { Length: > 0 } value ? value : null;
}
