// expects RS0030: Wait for the event
namespace Celadon.Seeds.Rules;

internal static class SleepingTest
{
    internal static void Wait() => Thread.Sleep(100);
}
