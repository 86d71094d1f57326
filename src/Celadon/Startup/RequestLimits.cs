using System.Threading.RateLimiting;
using Celadon.SignIn;

namespace Celadon.Startup;

/// <summary>How often somebody may try to sign in or send files.</summary>
internal static class RequestLimits
{
    /// <summary>Forms of signing in from one address in a minute: a whole office may stand behind one.</summary>
    internal const int SignInsAMinute = 120;

    /// <summary>Uploads of one session in a minute.</summary>
    internal const int UploadsAMinute = 60;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    internal static void AddRequestLimits(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "60";
            return ValueTask.CompletedTask;
        };
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(Partition);
    });

    private static RateLimitPartition<string> Partition(HttpContext context)
    {
        HttpRequest request = context.Request;
        if (!HttpMethods.IsPost(request.Method))
        {
            return RateLimitPartition.GetNoLimiter("");
        }

        if (request.Path.StartsWithSegments("/sign-in") || request.Path.StartsWithSegments("/first-start"))
        {
            return Window("sign-in " + CurrentActor.AddressOf(context), SignInsAMinute);
        }

        return request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true
            ? Window("upload " + (Session.Of(context.User)?.AccountId ?? CurrentActor.AddressOf(context)), UploadsAMinute)
            : RateLimitPartition.GetNoLimiter("");
    }

    private static RateLimitPartition<string> Window(string key, int most) =>
        RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = Minute, QueueLimit = 0 });
}
