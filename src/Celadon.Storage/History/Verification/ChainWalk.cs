using System.Data.Common;
using System.Globalization;

namespace Celadon.Storage.History.Verification;

/// <summary>Walks the chain from its first entry to its last, one entry in memory at a time.</summary>
internal sealed class ChainWalk
{
    private const int StepEvery = 1000;

    private readonly ILookup<long, ChainHead> _heads;
    private readonly Dictionary<ChainHead, HeadAnswer> _answers = [];
    private EntryText? _first;
    private EntryText? _last;
    private long _expected = 1;
    private string _previous = ChainLink.Beginning;

    internal ChainWalk(IReadOnlyList<ChainHead> heads) => _heads = heads.ToLookup(head => head.Number);

    internal long Entries { get; private set; }

    internal BrokenLink? FirstBroken { get; private set; }

    internal ChainHead? Head { get; private set; }

    internal async Task RunAsync(CeladonDb db, IProgress<VerificationStep>? progress, CancellationToken cancellation)
    {
        ChainedTable table = ChainedTable.Of(db.Model, HistoryTable.Name);
        var reading = new RowReading(db);
        await using DbCommand command = reading.Command($"{reading.Select(table)} ORDER BY \"{nameof(HistoryRow.Number)}\"");
        await foreach (List<(EntryText Entry, bool IsSound)> entries in db.InBatchesAsync(command, StepEvery, Read, cancellation))
        {
            entries.ForEach(read => Look(read.Entry, read.IsSound));
            progress?.Report(new VerificationStep(null, Entries));
        }

        Head = _last is null ? null : HeadOf(_last);

        (EntryText, bool) Read(DbDataReader reader) => (EntryText.Of(reader, table, out bool isSound), isSound);
    }

    /// <summary>The given heads with their answers, after the walk.</summary>
    internal IReadOnlyList<HeadComparison> Compare(IReadOnlyList<ChainHead> heads) =>
    [
        .. heads.Select(head => new HeadComparison(
            head,
            head.Database != _first?.Hash ? HeadAnswer.OtherDatabase : _answers.GetValueOrDefault(head, HeadAnswer.Shorter))),
    ];

    private void Look(EntryText entry, bool isSound)
    {
        Entries++;
        _first ??= entry;
        long number = long.TryParse(entry.Number, CultureInfo.InvariantCulture, out long read) ? read : 0;
        LinkFault? fault = !isSound ? LinkFault.Unreadable
            : number != _expected ? LinkFault.Missing
            : entry.PreviousHash != _previous ? LinkFault.OtherPrevious
            : entry.Hash != ChainLink.HashOf(entry) ? LinkFault.OtherHash
            : null;
        if (fault is { } found)
        {
            FirstBroken ??= new BrokenLink(
                found, found == LinkFault.Missing ? _expected : number, entry.At, entry.ActorName, entry.What, entry.TableName, entry.RecordKey);
        }

        foreach (ChainHead head in _heads[number])
        {
            _answers[head] = head.Hash == entry.Hash ? HeadAnswer.Same : HeadAnswer.OtherHash;
        }

        (_last, _previous, _expected) = (entry, entry.Hash, number + 1);
    }

    private ChainHead? HeadOf(EntryText last) =>
        DateTimeOffset.TryParse(last.At, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset at)
            ? new ChainHead(_first!.Hash, _expected - 1, last.Hash, at)
            : null;
}
