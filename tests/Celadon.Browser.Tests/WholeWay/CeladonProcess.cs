using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Celadon.Browser.Tests.WholeWay;

/// <summary>The program as its own process, as somebody starts it on a terminal.</summary>
internal sealed partial class CeladonProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly ConcurrentQueue<string> lines = [];
    private readonly SemaphoreSlim said = new(0);

    private CeladonProcess(Process process) => this.process = process;

    /// <summary>Starts the pages on a free port.</summary>
    public static CeladonProcess Serve(string database, params string[] more)
    {
        var celadon = new CeladonProcess(Start(["serve", "--port", "0", "--lang", "en", "--database", database, .. more]));
        celadon.process.OutputDataReceived += (_, line) => celadon.Hear(line.Data);
        celadon.process.ErrorDataReceived += (_, line) => celadon.Hear(line.Data);
        celadon.process.BeginOutputReadLine();
        celadon.process.BeginErrorReadLine();
        return celadon;
    }

    /// <summary>Runs a command to its end.</summary>
    /// <returns>Its exit code, and all it said.</returns>
    public static async Task<(int Code, string Said)> RunAsync(params string[] arguments)
    {
        using Process process = Start([.. arguments, "--lang", "en"]);
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, said + await errors);
    }

    /// <summary>Where it answers.</summary>
    public async Task<string> AddressAsync() => (await LineAsync(Address())).Groups[1].Value;

    /// <summary>The password of the first start, as it stands on the terminal.</summary>
    public async Task<string> FirstStartPasswordAsync() => (await LineAsync(FirstStartPassword())).Groups[1].Value;

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
        said.Dispose();
    }

    private static Process Start(IEnumerable<string> arguments) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "celadon.dll"), .. arguments])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false,
        })!;

    private void Hear(string? line)
    {
        if (line is not null)
        {
            lines.Enqueue(line);
            said.Release();
        }
    }

    private async Task<Match> LineAsync(Regex wanted)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        while (true)
        {
            if (lines.Select(line => wanted.Match(line)).FirstOrDefault(match => match.Success) is { } found)
            {
                return found;
            }

            Assert.False(process.HasExited, string.Join('\n', lines));
            await said.WaitAsync(patience.Token);
        }
    }

    [GeneratedRegex("^Celadon: (http\\S+)")]
    private static partial Regex Address();

    [GeneratedRegex("first-start password (\\S+) ")]
    private static partial Regex FirstStartPassword();
}
