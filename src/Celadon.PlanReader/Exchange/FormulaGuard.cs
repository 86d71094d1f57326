using System.Globalization;

namespace Celadon.PlanReader.Exchange;

/// <summary>Keeps a text of a CSV file a text in every spreadsheet program: one that begins like a formula, being more than a sign, gets an apostrophe in front. A plain number stays a number.</summary>
internal static class FormulaGuard
{
    private const NumberStyles PlainNumber = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>The text as it may stand in a cell. In a workbook no guard is needed: there a cell says itself that it is a text.</summary>
    /// <param name="text">What a user, a device or a document wrote.</param>
    internal static string Cell(string text) =>
        text is ['=' or '+' or '-' or '@' or '\t' or '\r', _, ..] && !IsPlainNumber(text) ? "'" + text : text;

    private static bool IsPlainNumber(string text) =>
        text[0] is '+' or '-' && decimal.TryParse(text, PlainNumber, CultureInfo.InvariantCulture, out _);
}
