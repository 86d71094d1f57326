using Celadon.PlanReader;
using Celadon.PlanReader.Documents;
using Celadon.PlanReader.Ledger;
using Celadon.Plans.Adoption;
using Celadon.Plans.Ledger.Stored;
using Celadon.Storage;
using Celadon.Storage.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Plans.OfficialText;

/// <summary>The official text of each plan. It is never shipped; somebody of the office gives it.</summary>
internal sealed class OfficialTexts(CeladonDatabase database, TimeProvider clock)
{
    internal async Task<OfficialTextFilling?> LoadAsync(
        Act act, string planId, DocumentText document, ActionPlan reading, string fileName, string sha256, CancellationToken cancellation)
    {
        await using CeladonDb db = database.Open(act);
        await using IDbContextTransaction whole = await db.BeginAloneAsync(cancellation);
        if (await RowsAsync(db, planId, cancellation) is not { } plan)
        {
            return null;
        }

        string words = WordsOf(document.Text, reading);
        OfficialTextMatch match = OfficialTextMatch.Of(plan, FoldedText.Of(words));
        // The sentences of an adopted document are those that were reviewed; former editions need theirs too.
        if (match.FilledItems == 0 || await Editions.IsAmendedAsync(db, planId, cancellation) || match.FilledItems < FilledItems(plan))
        {
            return match.Filling(isKept: false);
        }

        db.RemoveRange(await db.Set<OfficialTextRow>().Where(row => row.PlanId == planId).ToListAsync(cancellation));
        await db.SaveChangesAsync(cancellation);
        db.Add(new OfficialTextRow
        {
            PlanId = planId,
            FileName = fileName,
            Sha256 = sha256,
            Format = document.Format,
            LoadedAt = clock.GetUtcNow(),
            Text = words,
        });
        await WriteSentencesAsync(db, planId, match, cancellation);
        await whole.CommitAsync(cancellation);
        return match.Filling(isKept: true);
    }

    /// <summary>Fills a replaced ledger from the text that is already there.</summary>
    internal static async Task FillAgainAsync(CeladonDb db, string planId, CancellationToken cancellation)
    {
        string? words = await db.Set<OfficialTextRow>().Where(row => row.PlanId == planId).Select(row => row.Text).SingleOrDefaultAsync(cancellation);
        if (words is not null && await RowsAsync(db, planId, cancellation) is { } plan)
        {
            await WriteSentencesAsync(db, planId, OfficialTextMatch.Of(plan, FoldedText.Of(words)), cancellation);
        }
    }

    private static async Task WriteSentencesAsync(CeladonDb db, string planId, OfficialTextMatch match, CancellationToken cancellation)
    {
        db.RemoveRange(await db.Set<SentenceRow>().Where(row => row.PlanId == planId).ToListAsync(cancellation));
        await db.SaveChangesAsync(cancellation);
        db.AddRange(match.Sentences.Select(found => new SentenceRow { PlanId = planId, Sha256 = found.Key, Text = found.Value }));
        await db.SaveChangesAsync(cancellation);
    }

    private static Task<PlanRow?> RowsAsync(CeladonDb db, string planId, CancellationToken cancellation) =>
        db.Set<PlanRow>().AsNoTracking().AsSplitQuery()
            .Include(row => row.Measures).Include(row => row.Items).Include(row => row.Safeguards).Include(row => row.Sentences)
            .SingleOrDefaultAsync(row => row.Id == planId, cancellation);

    private static int FilledItems(PlanRow plan)
    {
        HashSet<string> known = [.. plan.Sentences.Select(row => row.Sha256)];
        return plan.Items.Count(item => known.Contains(item.SentenceSha256));
    }

    // A page number or a link between two halves of a sentence is not the sentence's.
    private static string WordsOf(string text, ActionPlan reading)
    {
        int at = 0;
        var kept = new List<string>();
        foreach (TextSpan span in reading.Ignored.Where(part => part.Reason == IgnoredReason.PageFurniture).Select(part => part.Span).OrderBy(span => span.Start))
        {
            if (span.Start >= at && span.End <= text.Length)
            {
                kept.Add(text[at..span.Start]);
                at = span.End;
            }
        }

        return string.Concat([.. kept, text[at..]]);
    }
}
