using System.Globalization;
using Celadon.Organization.Permissions;
using Celadon.Storage;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Localization;

namespace Celadon.Shell.Problems;

/// <summary>What went wrong, in words: the same for a reader's page and for a machine's answer.</summary>
/// <param name="Code">Stable code, such as PAGE-404.</param>
/// <param name="Title">What happened.</param>
/// <param name="Advice">What to do.</param>
public sealed record ProblemWords(string Code, string Title, string Advice)
{
    private static readonly (int Status, string Code)[] Known =
    [
        (400, "PAGE-400"), (401, "PAGE-401"), (403, NotPermittedException.Code), (404, "PAGE-404"), (405, "PAGE-405"), (413, "PAGE-413"), (415, "PAGE-415"), (429, "PAGE-429"), (500, "PAGE-500"),
    ];

    /// <summary>The words for a status.</summary>
    /// <param name="status">HTTP status, 400 to 599.</param>
    /// <param name="text">The shell's texts.</param>
    public static ProblemWords For(int status, IStringLocalizer<ShellText> text)
    {
        ArgumentNullException.ThrowIfNull(text);
        (int known, string code) = Known.FirstOrDefault(entry => entry.Status == status, status >= 500 ? Known[^1] : Known[0]);
        return new ProblemWords(code, text[$"Problem{known}Title"], text[$"Problem{known}Advice"]);
    }

    /// <summary>The words for a failed request: what the database says of itself where it is the reason.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">HTTP status, 400 to 599.</param>
    /// <param name="text">The shell's texts.</param>
    internal static ProblemWords Of(HttpContext context, int status, IStringLocalizer<ShellText> text) =>
        context.Features.Get<IExceptionHandlerFeature>()?.Error is StorageException failure
            ? new ProblemWords(failure.Code, text["Problem503Title"], failure.AdviceIn(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName))
            : For(status, text);

    internal static void Fill(ProblemDetailsContext problem)
    {
        var text = problem.HttpContext.RequestServices.GetRequiredService<IStringLocalizer<ShellText>>();
        ProblemWords words = Of(problem.HttpContext, problem.ProblemDetails.Status ?? problem.HttpContext.Response.StatusCode, text);
        problem.ProblemDetails.Title = words.Title;
        problem.ProblemDetails.Detail ??= words.Advice;
        problem.ProblemDetails.Extensions["code"] = words.Code;
        problem.ProblemDetails.Extensions["requestId"] = problem.HttpContext.TraceIdentifier;
        problem.ProblemDetails.Extensions.Remove("traceId");
    }
}
