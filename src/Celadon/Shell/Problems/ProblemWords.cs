using Microsoft.Extensions.Localization;

namespace Celadon.Shell.Problems;

/// <summary>What went wrong, in words: the same for a reader's page and for a machine's answer.</summary>
/// <param name="Code">Stable code, such as PAGE-404.</param>
/// <param name="Title">What happened.</param>
/// <param name="Advice">What to do.</param>
public sealed record ProblemWords(string Code, string Title, string Advice)
{
    private static readonly int[] Known = [400, 404, 405, 413, 415, 500];

    /// <summary>The words for a status.</summary>
    /// <param name="status">HTTP status, 400 to 599.</param>
    /// <param name="text">The shell's texts.</param>
    public static ProblemWords For(int status, IStringLocalizer<ShellText> text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string key = Known.Contains(status) ? status.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : status >= 500 ? "500" : "400";
        return new ProblemWords("PAGE-" + key, text["Problem" + key + "Title"], text["Problem" + key + "Advice"]);
    }

    internal static void Fill(ProblemDetailsContext problem)
    {
        var text = problem.HttpContext.RequestServices.GetRequiredService<IStringLocalizer<ShellText>>();
        ProblemWords words = For(problem.ProblemDetails.Status ?? problem.HttpContext.Response.StatusCode, text);
        problem.ProblemDetails.Title = words.Title;
        problem.ProblemDetails.Detail ??= words.Advice;
        problem.ProblemDetails.Extensions["code"] = words.Code;
        problem.ProblemDetails.Extensions["requestId"] = problem.HttpContext.TraceIdentifier;
        problem.ProblemDetails.Extensions.Remove("traceId");
    }
}
