using System.Diagnostics;

namespace Celadon.Bench;

/// <summary>One measured length.</summary>
/// <param name="Characters">Length of the text. [characters]</param>
/// <param name="NanosecondsPerCharacter">The median run. [ns/character]</param>
/// <param name="BytesPerCharacter">Memory asked for in one run, most of it freed again. [bytes/character]</param>
internal sealed record Stretch(int Characters, double NanosecondsPerCharacter, double BytesPerCharacter)
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(1);

    /// <summary>Runs <paramref name="work"/> at least three times and for a second, after one run that does not count.</summary>
    internal static Stretch Measure(int characters, Action work)
    {
        work();
        var runs = new List<double>();
        long before = GC.GetTotalAllocatedBytes(precise: true);
        var all = Stopwatch.StartNew();
        while (runs.Count < 3 || all.Elapsed < LongEnough)
        {
            var one = Stopwatch.StartNew();
            work();
            runs.Add(one.Elapsed.TotalNanoseconds);
        }

        double bytes = (double)(GC.GetTotalAllocatedBytes(precise: true) - before) / runs.Count;
        runs.Sort();
        return new Stretch(characters, runs[runs.Count / 2] / characters, bytes / characters);
    }
}
