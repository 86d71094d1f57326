namespace Celadon.Bench;

/// <summary>One measured length.</summary>
/// <param name="Characters">Length of the text. [characters]</param>
/// <param name="NanosecondsPerCharacter">Processor time of the median run, so that a busy machine does not count. [ns/character]</param>
/// <param name="BytesPerCharacter">Memory asked for in one run, most of it freed again. [bytes/character]</param>
internal sealed record Stretch(int Characters, double NanosecondsPerCharacter, double BytesPerCharacter)
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan TooLongToRepeat = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Runs <paramref name="work"/> for two seconds to warm up (the compiler improves hot code meanwhile), then until three runs and
    /// a second are full. A first run of over ten seconds is warm enough by itself and is the only one.
    /// </summary>
    internal static Stretch Measure(int characters, Action work)
    {
        List<(TimeSpan Time, long Bytes)> runs = RunFor(WarmUp, 1, work);
        if (runs[0].Time < TooLongToRepeat)
        {
            runs = RunFor(LongEnough, 3, work);
        }

        (TimeSpan time, long bytes) = runs.OrderBy(run => run.Time).ElementAt(runs.Count / 2);
        return new Stretch(characters, time.TotalNanoseconds / characters, (double)bytes / characters);
    }

    private static List<(TimeSpan Time, long Bytes)> RunFor(TimeSpan time, int atLeast, Action work)
    {
        var runs = new List<(TimeSpan Time, long Bytes)>();
        for (TimeSpan spent = TimeSpan.Zero; runs.Count < atLeast || spent < time; spent += runs[^1].Time)
        {
            runs.Add(Run(work));
        }

        return runs;
    }

    private static (TimeSpan Time, long Bytes) Run(Action work)
    {
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan before = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - before, GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }
}
