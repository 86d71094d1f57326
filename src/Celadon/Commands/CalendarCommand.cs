using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Celadon.Standards.Calendar;

namespace Celadon.Commands;

/// <summary><c>celadon calendar add</c>: the day on which a term of working days ends.</summary>
internal static class CalendarCommand
{
    private const string DateForm = "yyyy-MM-dd";

    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var date = new Option<DateOnly>("--date")
        {
            Description = CommandWords.In("Date"),
            HelpName = "D",
            Required = true,
            CustomParser = ParseDate,
        };
        var workdays = new Option<int>("--workdays") { Description = CommandWords.In("Workdays"), HelpName = "N", Required = true };
        workdays.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, CultureInfo.InvariantCulture, out int number) && number < 0)
            {
                result.AddError(CommandWords.In("WorkdaysNegative", number));
            }
        });
        var add = new Command("add", CommandWords.In("CalendarAdd")) { date, workdays };
        add.SetAction(parsed => Add(parsed.GetRequiredValue(date), parsed.GetRequiredValue(workdays), terminal));
        return new Command("calendar", CommandWords.In("Calendar")) { add };
    }

    private static async Task<int> Add(DateOnly date, int workdays, Terminal terminal)
    {
        try
        {
            DateOnly last = (await Announced()).AddWorkdays(date, workdays);
            await terminal.Answer.WriteLineAsync(last.ToString(DateForm, CultureInfo.InvariantCulture));
            return ExitCode.Done;
        }
        catch (CalendarYearUnknownException unknown)
        {
            await terminal.Messages.WriteLineAsync(CommandWords.Refusal("CAL-001", "YearUnknown", unknown.Year));
            return ExitCode.Refused;
        }
    }

    /// <summary>The calendar of all notices that lie beside the program.</summary>
    private static async Task<WorkingCalendar> Announced()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "data", "rules", "calendar");
        IEnumerable<Task<string>> texts = Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal)
            .Select(file => File.ReadAllTextAsync(file));
        return WorkingCalendar.Parse(string.Join('\n', await Task.WhenAll(texts)));
    }

    private static DateOnly ParseDate(ArgumentResult result)
    {
        string written = result.Tokens.Single().Value;
        if (!DateOnly.TryParseExact(written, DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            result.AddError(CommandWords.In("DateUnreadable", written));
        }

        return date;
    }
}
