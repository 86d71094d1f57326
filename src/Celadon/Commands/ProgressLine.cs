using System.Globalization;

namespace Celadon.Commands;

/// <summary>A line that says what long work is doing. Short work, and work nobody watches, prints nothing.</summary>
internal sealed class ProgressLine : IDisposable
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);

    private readonly Lock writing = new();
    private readonly TextWriter messages;
    private readonly TimeProvider time;
    private readonly long begun;
    private readonly ITimer? timer;
    private string doing;
    private bool isShown;

    /// <summary>Begins a line; it appears after a second.</summary>
    public ProgressLine(Terminal terminal, TimeProvider time, string doing)
    {
        (messages, this.time, this.doing, begun) = (terminal.Messages, time, doing, time.GetTimestamp());
        timer = terminal.IsWatched ? time.CreateTimer(_ => Show(), null, Step, Step) : null;
    }

    /// <summary>Says what is being done now.</summary>
    public void Say(string now)
    {
        lock (writing)
        {
            doing = now;
        }
    }

    /// <summary>Ends the line and wipes it away.</summary>
    public void Dispose()
    {
        timer?.Dispose();
        lock (writing)
        {
            if (isShown)
            {
                messages.Write("\r\u001b[K");
                messages.Flush();
                isShown = false;
            }
        }
    }

    private void Show()
    {
        lock (writing)
        {
            int seconds = (int)time.GetElapsedTime(begun).TotalSeconds;
            messages.Write(string.Create(CultureInfo.InvariantCulture, $"\r\u001b[K{doing}… {seconds} s"));
            messages.Flush();
            isShown = true;
        }
    }
}
