using System.Globalization;
using Celadon.Plans.Ledger;
using Celadon.Plans.Ledger.Stored;

namespace Celadon.Plans.Adoption;

/// <summary>
/// Gives the measures and items of a newer text the codes they already have in the ledger, so that what was reported stays with its item.
/// What is new gets a code never used before.
/// </summary>
internal sealed class CodeMatching
{
    private const double SameHeading = 0.6;
    private const double SameItem = 0.55;

    private readonly PlanRow _now;
    private readonly PlanRow _fresh;
    private readonly HashSet<string> _used;
    private readonly Dictionary<string, string> _codes = [];

    private CodeMatching(PlanRow now, PlanRow fresh)
    {
        (_now, _fresh) = (now, fresh);
        _used = [.. now.Measures.Select(row => row.Code), .. now.Safeguards.Select(row => row.Code), .. now.Items.Select(row => row.Code)];
    }

    /// <summary>The newer plan's rows under the ledger's codes.</summary>
    /// <param name="now">The ledger.</param>
    /// <param name="fresh">The newer plan with codes of its own.</param>
    internal static PlanRow Recode(PlanRow now, PlanRow fresh) => new CodeMatching(now, fresh).Recode();

    private PlanRow Recode()
    {
        Match(
            [.. _now.Measures.Where(row => row.WithdrawnBy is null)], _fresh.Measures, row => row.Code, row => row.Code, SameHeading,
            (old, made) => Likeness.Of(old.Title, made.Title) + (old.Number == made.Number ? 0.1 : 0), made => Free(made.Code, "M", pad: true));
        Match(
            [.. _now.Safeguards.Where(row => row.WithdrawnBy is null)], _fresh.Safeguards, row => row.Code, row => row.Code, SameHeading,
            (old, made) => Likeness.Of(old.Title, made.Title), made => Free(made.Code, "S", pad: false));
        Dictionary<string, string> oldWords = Words(_now), newWords = Words(_fresh);
        foreach (IGrouping<(string? Parent, LedgerItemKind Kind), ItemRow> made in _fresh.Items.GroupBy(row => (row.ParentCode, row.Kind)))
        {
            string? parent = made.Key.Parent is null ? null : _codes[made.Key.Parent];
            Match(
                [.. _now.Items.Where(row => row.WithdrawnBy is null && row.ParentCode == parent && row.Kind == made.Key.Kind)], [.. made], row => row.Code, row => row.Code, SameItem,
                (old, row) => 0.6 * Likeness.Of(old.Label, row.Label) + 0.4 * Likeness.Of(oldWords.GetValueOrDefault(old.SentenceSha256, old.Label), newWords.GetValueOrDefault(row.SentenceSha256, row.Label)),
                row => Free(parent is null ? row.Code : parent + row.Code[row.ParentCode!.Length..], Prefix(parent, made.Key.Kind), pad: parent is null));
        }

        return Recoded();
    }

    /// <summary>Pairs the most alike first.</summary>
    private void Match<TOld, TNew>(
        IReadOnlyList<TOld> old, IReadOnlyList<TNew> fresh, Func<TOld, string> oldCode, Func<TNew, string> freshCode, double least, Func<TOld, TNew, double> alike, Func<TNew, string> free)
    {
        var taken = new HashSet<string>();
        foreach ((TOld before, TNew made, double _) in old.SelectMany((before, at) => fresh.Select((made, place) => (before, made, likeness: alike(before, made), apart: Math.Abs(at - place))))
            .Where(pair => pair.likeness >= least).OrderByDescending(pair => pair.likeness).ThenBy(pair => pair.apart).Select(pair => (pair.before, pair.made, pair.likeness)))
        {
            if (!_codes.ContainsKey(freshCode(made)) && taken.Add(oldCode(before)))
            {
                _codes[freshCode(made)] = oldCode(before);
            }
        }

        foreach (TNew made in fresh.Where(made => !_codes.ContainsKey(freshCode(made))))
        {
            string code = free(made);
            _used.Add(code);
            _codes[freshCode(made)] = code;
        }
    }

    private static string Prefix(string? parent, LedgerItemKind kind) => kind switch
    {
        LedgerItemKind.Objective => "O",
        LedgerItemKind.Target => parent + "-T",
        LedgerItemKind.Deliverable => parent + "-D",
        _ => parent + "-",
    };

    private string Free(string wanted, string prefix, bool pad)
    {
        if (!_used.Contains(wanted))
        {
            return wanted;
        }

        for (int number = 1; ; number++)
        {
            string code = prefix + number.ToString(pad ? "00" : "0", CultureInfo.InvariantCulture);
            if (!_used.Contains(code))
            {
                return code;
            }
        }
    }

    private static Dictionary<string, string> Words(PlanRow plan) => plan.Sentences.ToDictionary(row => row.Sha256, row => row.Text);

    private PlanRow Recoded() => new()
    {
        Id = _fresh.Id,
        City = _fresh.City,
        Version = _fresh.Version,
        Title = _fresh.Title,
        DocumentNumber = _fresh.DocumentNumber,
        Issuer = _fresh.Issuer,
        Issued = _fresh.Issued,
        StartYear = _fresh.StartYear,
        EndYear = _fresh.EndYear,
        Groups = _fresh.Groups,
        Measures = [.. _fresh.Measures.Select(row => RowCopies.Of(row, _codes[row.Code]))],
        Safeguards = [.. _fresh.Safeguards.Select(row => RowCopies.Of(row, _codes[row.Code]))],
        Items = [.. _fresh.Items.Select(row => RowCopies.Of(row, _codes[row.Code], row.ParentCode is null ? null : _codes[row.ParentCode]))],
        Sentences = _fresh.Sentences,
    };
}
