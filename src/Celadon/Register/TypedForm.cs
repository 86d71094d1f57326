using System.Globalization;
using System.Text;
using Celadon.Organization.Units;
using Celadon.Shell.AsOf;

namespace Celadon.Register;

/// <summary>A form of the register as it was typed: nothing typed is lost where it cannot be read or kept.</summary>
public sealed class TypedForm
{
    private const string Unknown = "-";

    private readonly Dictionary<string, string> typed;

    private TypedForm(Dictionary<string, string> typed) => this.typed = typed;

    /// <summary>The revision the form was made from; -1, which nothing has, where it says none.</summary>
    public int Revision => int.TryParse(this["Revision"], NumberStyles.None, CultureInfo.InvariantCulture, out int revision) ? revision : -1;

    /// <summary>What was typed into a field; empty where nothing was.</summary>
    /// <param name="name">The field.</param>
    public string this[string name] => typed.GetValueOrDefault(name, "");

    /// <summary>Reads a form that was sent.</summary>
    /// <param name="form">Its fields.</param>
    public static TypedForm Read(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        // A browser sends line ends as CR LF, whatever it was given.
        return new TypedForm(form.ToDictionary(field => field.Key, field => field.Value.ToString().Replace("\r\n", "\n", StringComparison.Ordinal)));
    }

    /// <summary>A form that shows what is there.</summary>
    /// <param name="fields">Its fields; null is an empty one.</param>
    public static TypedForm Of(params IEnumerable<(string Name, string? Text)> fields) =>
        new(fields.Where(field => field.Text is not null).ToDictionary(field => field.Name, field => field.Text!));

    /// <summary>A day as a form shows it.</summary>
    /// <param name="day">The day.</param>
    public static string? Day(DateOnly? day) => day is { } on ? AsOfDate.Write(on) : null;

    /// <summary>Words and days as a line of a form.</summary>
    /// <param name="words">The words.</param>
    /// <param name="days">The days.</param>
    public static string Line(string words, Validity days) =>
        days == Validity.Always ? words : $"{words} {Day(days.From) ?? Unknown} {Day(days.To) ?? Unknown}";

    /// <summary>The words of a field; null where there are none.</summary>
    /// <param name="name">The field.</param>
    public string? Text(string name) => string.IsNullOrWhiteSpace(this[name]) ? null : this[name].Trim();

    /// <summary>The day in a field; null where there is none.</summary>
    /// <param name="name">The field.</param>
    /// <param name="field">The draft's property it belongs to.</param>
    /// <param name="problems">Gets what cannot be read.</param>
    public DateOnly? DayIn(string name, string field, ICollection<OrganizationProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        string text = this[name].Normalize(NormalizationForm.FormKC).Trim();
        if (text.Length == 0)
        {
            return null;
        }

        if (ReadDay(text) is { } day)
        {
            return day;
        }

        problems.Add(new OrganizationProblem(field, OrganizationFault.Unreadable, text));
        return null;
    }

    /// <summary>The days between two fields, named as the property with From and To.</summary>
    /// <param name="field">The draft's property.</param>
    /// <param name="problems">Gets what cannot be read.</param>
    public Validity DaysIn(string field, ICollection<OrganizationProblem> problems) =>
        new(DayIn(field + "From", field, problems), DayIn(field + "To", field, problems));

    /// <summary>A field's lines: words, then the first and the last day where they are known.</summary>
    /// <param name="name">The field, named as the draft's property.</param>
    /// <param name="problems">Gets the lines that cannot be read.</param>
    public IReadOnlyList<(string Words, Validity Days)> LinesIn(string name, ICollection<OrganizationProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var lines = new List<(string, Validity)>();
        foreach (string line in this[name].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            int days = words.Skip(1).Reverse().Take(2).TakeWhile(word => word == Unknown || IsLikeADay(word)).Count();
            DateOnly?[] read = [.. words[^days..].Select(ReadDay)];
            if (words[^days..].Zip(read).Any(day => day.First != Unknown && day.Second is null))
            {
                problems.Add(new OrganizationProblem(name, OrganizationFault.Unreadable, line));
            }
            else
            {
                lines.Add((string.Join(' ', words[..^days]), new Validity(read.ElementAtOrDefault(0), read.ElementAtOrDefault(1))));
            }
        }

        return lines;
    }

    private static bool IsLikeADay(string word) => word.Length >= 4 && char.IsAsciiDigit(word[0]) && word.Any(sign => sign is '-' or '/' or '.' or '年');

    private static DateOnly? ReadDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
