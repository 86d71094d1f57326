using System.Globalization;
using System.Resources;
using Celadon.Organization.Offices;
using Celadon.Storage.Attachments;
using Celadon.Storage.History.Verification;

namespace Celadon.History;

/// <summary>What a verification found, in words, each finding with its code: for the command line and the page.</summary>
internal static class VerdictWords
{
    private const string ChainBroken = "HIST-001";
    private const string RowDiffers = "HIST-002";
    private const string HeadDiffers = "HIST-003";
    private const string HeadUnreadable = "HIST-004";
    private const string AttachmentDiffers = "HIST-005";

    private static readonly ResourceManager Words = new("Celadon.History.HistoryText", typeof(VerdictWords).Assembly);

    /// <summary>The sum of it in one sentence.</summary>
    internal static string Summary(HistoryVerdict verdict) => verdict.IsWhole
        ? In("Whole", verdict.Entries, verdict.Rows, verdict.Attachments)
        : In("NotWhole", verdict.Entries, verdict.Rows, Findings(verdict).Count());

    /// <summary>Each finding; the first broken link first.</summary>
    internal static IEnumerable<string> Findings(HistoryVerdict verdict)
    {
        if (verdict.FirstBroken is { } broken)
        {
            yield return $"{ChainBroken} " + In(
                "Broken" + broken.Fault, broken.Number, broken.ActorName, LocalTime(broken.At), broken.What, broken.Table, broken.Key);
        }

        foreach (HeadComparison head in verdict.Heads.Where(head => head.Answer != HeadAnswer.Same))
        {
            yield return $"{HeadDiffers} " + In("Head" + head.Answer, head.Head.Number, LocalTime(head.Head.At), head.Head.Hash);
        }

        foreach (RowDifference row in verdict.Differences)
        {
            yield return $"{RowDiffers} " + In("Row" + row.Kind, row.Table, row.Key, string.Join(In("Comma"), row.Columns));
        }

        if (verdict.DifferenceCount > verdict.Differences.Count)
        {
            yield return $"{RowDiffers} " + In("RowsMore", verdict.DifferenceCount - verdict.Differences.Count);
        }

        foreach (string finding in AttachmentFindings(verdict))
        {
            yield return finding;
        }
    }

    private static IEnumerable<string> AttachmentFindings(HistoryVerdict verdict)
    {
        foreach (AttachmentFault fault in verdict.AttachmentFaults)
        {
            yield return $"{AttachmentDiffers} " + In(fault.IsMissing ? "AttachmentMissing" : "AttachmentChanged", fault.FileName, fault.Id);
        }

        if (verdict.AttachmentFaultCount > verdict.AttachmentFaults.Count)
        {
            yield return $"{AttachmentDiffers} " + In("AttachmentsMore", verdict.AttachmentFaultCount - verdict.AttachmentFaults.Count);
        }
    }

    /// <summary>A file that is no head.</summary>
    internal static string NoHead(string file) => $"{HeadUnreadable} " + In("HeadUnreadable", file);

    /// <summary>What is being done.</summary>
    internal static string Step(VerificationStep step) => step.Table is null ? In("StepChain", step.Done) : In("StepRows", step.Done, step.Table);

    /// <summary>An instant as the office reads it.</summary>
    internal static string LocalTime(DateTimeOffset at) =>
        OfficeClock.At(at).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    internal static string In(string key, params object[] gaps) => string.Format(
        CultureInfo.InvariantCulture, Words.GetString(key, CultureInfo.CurrentUICulture) ?? throw new ArgumentOutOfRangeException(nameof(key), key, "No such text."), gaps);

    // A tampered entry may say any time.
    private static string LocalTime(string at) =>
        DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset read) ? LocalTime(read) : at;
}
