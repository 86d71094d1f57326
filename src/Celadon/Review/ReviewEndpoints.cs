using System.Globalization;
using Celadon.Organization.Permissions;
using Celadon.Plans;
using Celadon.Plans.Review;
using Celadon.Reading;
using Celadon.SignIn;
using Celadon.SignIn.Access;
using Celadon.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Celadon.Review;

/// <summary>The acts of the review page that need nothing typed: one form, a button each.</summary>
internal static class ReviewEndpoints
{
    internal static void MapReview(this WebApplication app)
    {
        app.MapPost("/plans/{id}/review", ActAsync).Requires(Permission.ReviewPlans);
        app.MapPost("/plans/{id}/review/begin", BeginAsync).Requires(Permission.ReviewPlans);
    }

    private static async Task<IResult> BeginAsync(string id, HttpContext context, PlansModule plans, ReadingDesk desk, CurrentActor current, [FromForm] string? returnTo)
    {
        _ = returnTo;   // binding a form is what asks for the antiforgery token
        return await desk.Ask(id).Done is { } read && await plans.OpenDraftAsync(await current.FindAsync(), id, read.Plan, context.RequestAborted) is not null
            ? Results.LocalRedirect("/plans/" + id)
            : Results.NotFound();
    }

    private static async Task<IResult> ActAsync(string id, HttpContext context, PlansModule plans, CurrentActor current, Celadon.Shell.AsOf.AsOfDate day, [FromForm] string? act, [FromForm] int? sheet)
    {
        Actor actor = await current.FindAsync();
        string[] words = (act ?? "").Split('-');
        int[] numbers = [.. words.Skip(1).Select(word => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1)];
        string page = day.Link(string.Create(CultureInfo.InvariantCulture, $"/plans/{id}?sheet={sheet ?? 1}"));
        try
        {
            ReviewOutcome? outcome = (words[0], numbers) switch
            {
                ("accept", [-1]) => await plans.AcceptAllAsync(actor, id, context.RequestAborted),
                ("accept", [var part, var revision]) => await plans.AcceptPartAsync(actor, id, part, revision, context.RequestAborted),
                ("measure", [var part]) => await plans.AcceptMeasureAsync(actor, id, part, context.RequestAborted),
                ("undo", [var step]) => await plans.UndoReviewAsync(actor, id, step, context.RequestAborted),
                _ => null,
            };
            return outcome is null ? Results.NotFound()
                : outcome.Faults.Count > 0 ? Results.LocalRedirect(page + "&fault=" + outcome.Faults[0].Kind + "#review-bar")
                : Results.LocalRedirect(page + Next(outcome));
        }
        catch (StaleEditException)
        {
            return Results.LocalRedirect(page + "&fault=stale#review-bar");
        }
    }

    // On to what comes next, so that a plan is gone through with one key.
    private static string Next(ReviewOutcome outcome)
    {
        if (outcome.Made is not { } made)
        {
            return "#review-bar";
        }

        DraftPart done = outcome.Draft.Part(made)!;
        DraftPart[] pending = [.. outcome.Draft.Live.Where(part => part.IsPending && part.Kind is not (DraftPartKind.Frame or DraftPartKind.Group or DraftPartKind.Measure or DraftPartKind.Safeguard))];
        DraftPart? next = pending.FirstOrDefault(part => part.Span.Start >= done.Span.Start) ?? pending.FirstOrDefault();
        return string.Create(CultureInfo.InvariantCulture, $"#part-{(next ?? done).Number}");
    }
}
