// expects RS0030: Standards is pure
namespace Celadon.Seeds.Rules;

internal static class FileInAPureRoom
{
    internal static string Read(string path) => File.ReadAllText(path);
}
