using System.Diagnostics;

namespace Celadon.Storage.Tests;

/// <summary>A process of its own that prepares a database: this very test program, told to run one test.</summary>
public sealed class PreparingProcess
{
    private const string PlaceVariable = "CELADON_TEST_DATABASE";

    internal static Process Start(string place)
    {
        string program = Path.Combine(AppContext.BaseDirectory, typeof(PreparingProcess).Assembly.GetName().Name + (OperatingSystem.IsWindows() ? ".exe" : ""));
        return Process.Start(new ProcessStartInfo(program, ["--explicit", "only", "--filter-method", $"{typeof(PreparingProcess).FullName}.{nameof(Prepares_the_database_it_was_told)}"])
        {
            Environment = { [PlaceVariable] = place },
            RedirectStandardOutput = true,
        })!;
    }

    [Fact(Explicit = true)]
    public async Task Prepares_the_database_it_was_told()
    {
        string place = Environment.GetEnvironmentVariable(PlaceVariable) ?? throw new InvalidOperationException(PlaceVariable + " names the database.");
        await CeladonDatabase.At(place, Rooms.All).PrepareAsync(TestContext.Current.CancellationToken);
    }
}
