using System.Reflection;
using Celadon.PlanReader.Documents;
using Celadon.PlanReader.Ledger;
using Celadon.Plans.Cities;
using Celadon.Plans.Deadlines;
using Celadon.Plans.Export;
using Celadon.Plans.Ledger;
using Celadon.Plans.Ledger.Stored;
using Celadon.Plans.OfficialText;
using Celadon.Plans.Readings;
using Celadon.Storage;

namespace Celadon.Plans;

/// <summary>The room of action plans and their ledger. Every query takes the as-of date; nothing here asks the clock for it.</summary>
/// <param name="database">The one database, prepared with <see cref="Tables"/>.</param>
/// <param name="register">The city's areas and units.</param>
/// <param name="clock">Says when something was received.</param>
public sealed class PlansModule(CeladonDatabase database, CityRegister register, TimeProvider clock)
{
    private readonly LedgerShelf _shelf = new(database, register);
    private readonly KeptReadings _readings = new(database, clock);
    private readonly OfficialTexts _officialTexts = new(database, clock);

    /// <summary>The assembly that maps this room's tables.</summary>
    public static Assembly Tables => typeof(PlansModule).Assembly;

    /// <summary>The city's areas and units.</summary>
    public CityRegister Register => register;

    /// <summary>Loads a city's shipped plans where they are missing or their file changed. What users added stays.</summary>
    /// <returns>The plans that were new or changed.</returns>
    public Task<IReadOnlyList<string>> LoadShippedAsync(ShippedCity city, CancellationToken cancellation = default) =>
        new ShippedPlanLoading(database).LoadAsync(city, cancellation);

    /// <summary>All plans, the latest period first.</summary>
    public Task<IReadOnlyList<PlanSummary>> PlansAsync(CancellationToken cancellation = default) => _shelf.SummariesAsync(cancellation);

    /// <summary>A plan's ledger as filtered.</summary>
    /// <returns>Null where there is no such plan.</returns>
    public async Task<LedgerView?> LedgerAsync(string planId, LedgerFilter filter, DateOnly asOf, CancellationToken cancellation = default) =>
        await _shelf.FindAsync(planId, asOf, cancellation) is { } book ? LedgerQuery.Run(book, filter) : null;

    /// <summary>Everything of one measure.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="measureCode">The measure's code: M11.</param>
    /// <param name="asOf">The day the deadline states are counted from.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <returns>Null where there is no such plan or measure.</returns>
    public async Task<MeasureView?> MeasureAsync(string planId, string measureCode, DateOnly asOf, CancellationToken cancellation = default) =>
        await _shelf.FindAsync(planId, asOf, cancellation) is { } book ? book.MeasureView(measureCode) : null;

    /// <summary>What falls due when.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="asOf">The day the deadline states are counted from.</param>
    /// <param name="year">One year only; null for the whole period.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <returns>Null where there is no such plan.</returns>
    public async Task<DeadlineCalendar?> DeadlinesAsync(string planId, DateOnly asOf, int? year = null, CancellationToken cancellation = default) =>
        await _shelf.FindAsync(planId, asOf, cancellation) is { } book ? CalendarOfDeadlines.Of(book, year) : null;

    /// <summary>Writes the ledger as filtered as an xlsx workbook.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="filter">What is wanted.</param>
    /// <param name="asOf">The day the deadline states are counted from.</param>
    /// <param name="language">Language of the headings: zh-CN or en; any other counts as zh-CN.</param>
    /// <param name="output">Where to; stays open.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <returns>False where there is no such plan; then nothing was written.</returns>
    public async Task<bool> ExportLedgerAsync(string planId, LedgerFilter filter, DateOnly asOf, string language, Stream output, CancellationToken cancellation = default)
    {
        if (await LedgerAsync(planId, filter, asOf, cancellation) is not { } view)
        {
            return false;
        }

        await LedgerWorkbook.WriteAsync(view, LedgerWords.In(language), output, cancellation);
        return true;
    }

    /// <summary>Fills in the sentences from the official text. Only sentences exactly as published are filled in; another document may be given later and replaces it.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="document">The document's words.</param>
    /// <param name="reading">The document as read; says which lines are a page's furniture.</param>
    /// <param name="fileName">The document's file name.</param>
    /// <param name="sha256">SHA-256 of its bytes, lower-case hexadecimal.</param>
    /// <param name="cancellation">Stops the filling; then nothing is changed.</param>
    /// <returns>What was filled in and what differs; null where there is no such plan.</returns>
    public Task<OfficialTextFilling?> LoadOfficialTextAsync(
        string planId, DocumentText document, ActionPlan reading, string fileName, string sha256, CancellationToken cancellation = default) =>
        _officialTexts.LoadAsync(planId, document, reading, fileName, sha256, cancellation);

    /// <summary>Keeps a document that is to be read. The same bytes again are the same entry.</summary>
    public Task<KeptReading> KeepReadingAsync(string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellation = default) =>
        _readings.KeepAsync(fileName, content, cancellation);

    /// <summary>Records the words read from a kept document.</summary>
    /// <returns>Null where there is no such document.</returns>
    public Task<KeptReading?> RecordReadingAsync(string readingId, DocumentText words, CancellationToken cancellation = default) =>
        _readings.RecordTextAsync(readingId, words, cancellation);

    /// <summary>Records that a kept document cannot be read.</summary>
    /// <param name="readingId">The document.</param>
    /// <param name="code">The refusal's stable code.</param>
    /// <param name="chinese">The refusal in Chinese.</param>
    /// <param name="english">The refusal in English.</param>
    /// <param name="cancellation">Stops the recording.</param>
    /// <returns>Null where there is no such document.</returns>
    public Task<KeptReading?> RecordRefusalAsync(string readingId, string code, string chinese, string english, CancellationToken cancellation = default) =>
        _readings.RecordRefusalAsync(readingId, code, chinese, english, cancellation);

    /// <summary>All kept documents, the latest first.</summary>
    public Task<IReadOnlyList<KeptReading>> ReadingsAsync(CancellationToken cancellation = default) => _readings.ListAsync(cancellation);

    /// <summary>A kept document with its bytes and words.</summary>
    /// <returns>Null where there is no such document.</returns>
    public Task<KeptDocument?> ReadingAsync(string readingId, CancellationToken cancellation = default) => _readings.FindAsync(readingId, cancellation);
}
