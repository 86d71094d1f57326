using System.Globalization;
using System.Text;
using Celadon.OfficialDocuments.Workbooks;
using Celadon.Organization.Units;

namespace Celadon.Organization.Importing;

/// <summary>A row as it was handed in. An empty cell leaves what is there; a dash takes it away.</summary>
internal sealed class ImportRow(OpenedRow row, IReadOnlyDictionary<ImportColumn, int> places)
{
    private const string Nothing = "-";

    private static readonly string[] DayForms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"];

    private readonly List<ImportProblem> _problems = [];

    internal int Number => row.Number;

    internal IReadOnlyList<ImportProblem> Problems => _problems;

    internal bool IsEmpty => places.Values.All(place => !row.Cells.ContainsKey(place));

    // What a formula or a joined cell says is not certain, so it is asked for and not used.
    internal void AskForPlainCells()
    {
        foreach ((ImportColumn column, int place) in places)
        {
            if (row.Cells.TryGetValue(place, out OpenedCell cell) && (cell.IsFormula || cell.IsMerged))
            {
                Refuse(column, new(column.Field, cell.IsFormula ? OrganizationFault.FormulaCell : OrganizationFault.MergedCell, cell.Text));
            }
        }
    }

    internal string this[ImportColumn column] =>
        places.TryGetValue(column, out int place) && row.Cells.TryGetValue(place, out OpenedCell cell) ? cell.Text.Normalize(NormalizationForm.FormC).Trim() : "";

    /// <summary>What the row says, what is there where it says nothing.</summary>
    internal string? Text(ImportColumn column, string? before) => this[column] switch
    {
        "" => before,
        Nothing => null,
        string text => text,
    };

    internal DateOnly? Day(ImportColumn column, DateOnly? before)
    {
        string text = this[column];
        if (text.Length == 0)
        {
            return before;
        }

        if (text == Nothing)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.Normalize(NormalizationForm.FormKC), DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        Refuse(column, new(column.Field, OrganizationFault.Unreadable, text));
        return before;
    }

    /// <summary>One of several words.</summary>
    internal T Choice<T>(ImportColumn column, IReadOnlyList<(T Value, string Chinese, string English)> choices, T before)
    {
        string text = this[column];
        if (text.Length == 0)
        {
            return before;
        }

        foreach ((T value, string chinese, string english) in choices)
        {
            if (text == chinese || text.Equals(english, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        Refuse(column, new(column.Field, OrganizationFault.NoSuchChoice, text, string.Join('、', choices.Select(choice => choice.Chinese))));
        return before;
    }

    internal void Refuse(ImportColumn? column, OrganizationProblem problem) => _problems.Add(new ImportProblem(
        column is not null && places.TryGetValue(column, out int place) ? OpenedCell.NameOf(Number, place) : Number.ToString(CultureInfo.InvariantCulture), column, problem));

    /// <summary>Takes over what was found wrong in the draft, each at its column.</summary>
    internal void Refuse(IEnumerable<OrganizationProblem> problems)
    {
        foreach (OrganizationProblem problem in problems)
        {
            ImportColumn? column = places.Keys.FirstOrDefault(column => column.Field == problem.Field) ?? places.Keys.FirstOrDefault(column => column.Field.StartsWith(problem.Field, StringComparison.Ordinal));
            if (!_problems.Exists(known => known.Column is not null && known.Column == column))
            {
                Refuse(column, problem);
            }
        }
    }
}
