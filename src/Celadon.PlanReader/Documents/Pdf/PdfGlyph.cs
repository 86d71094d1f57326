namespace Celadon.PlanReader.Documents.Pdf;

/// <summary>One printed character, or a ligature.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Start">Where it begins on the line. [points]</param>
/// <param name="End">Where the next one would begin. [points]</param>
/// <param name="Baseline">Height of its baseline, upwards. [points]</param>
/// <param name="Size">Font size. [points]</param>
internal readonly record struct PdfGlyph(string Text, double Start, double End, double Baseline, double Size)
{
    /// <summary>True for a space.</summary>
    internal bool IsSpace => string.IsNullOrWhiteSpace(Text);
}
