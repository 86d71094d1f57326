// Does the reader's time per character stay the same from 10 KB to 10 MB? Prints Markdown tables; see ../README.md.
using System.Globalization;
using System.Text;
using Celadon.Bench;
using Celadon.PlanReader;
using Celadon.PlanReader.Documents;

int largest = args.Contains("--short") ? 1_000_000 : 10_000_000;
int[] lengths = [.. new[] { 10_000, 100_000, 1_000_000, 10_000_000 }.Where(length => length <= largest)];

Table("Reading a generated plan", lengths, length => Read(PlanText.OfLength(length)));

// The official text lies beside the repository where it is at hand; it is not ours to ship.
if (args.FirstOrDefault(File.Exists) is { } plan)
{
    string text = File.ReadAllText(plan) + "\n";
    Table("Reading " + Path.GetFileName(plan) + ", over and over", lengths, length => Read(PlanText.Repeat(text, length)));
}

Table("Opening a text file (UTF-8)", lengths, length => Open(Encoding.UTF8.GetBytes(PlanText.OfLength(length)), "plan.txt", length));
Table("Opening a web page", lengths, length => Open(PlanFiles.Page(PlanText.OfLength(length)), "plan.html", length));

// A docx of ten million characters unpacks beyond what the opener lets through.
Table("Opening a Word document", lengths.Where(length => length <= 1_000_000), length => Open(PlanFiles.Docx(PlanText.OfLength(length)), "plan.docx", length));

Console.WriteLine("## One thing over and over\n\nTime per character at 200,000 characters, as a multiple of that at 20,000: about 1 where the time grows with the length, 10 where it grows with its square.\n");
Console.WriteLine("| Text | 20,000 [ns/character] | 200,000 [ns/character] | multiple |\n|---|--:|--:|--:|");
foreach ((string name, string unit) in PlanText.Repeated)
{
    Stretch small = Read(PlanText.Repeat(unit, 20_000));
    Stretch large = Read(PlanText.Repeat(unit, 200_000));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {name} | {small.NanosecondsPerCharacter:F0} | {large.NanosecondsPerCharacter:F0} | {large.NanosecondsPerCharacter / small.NanosecondsPerCharacter:F2} |"));
}

static Stretch Read(string text) => Stretch.Measure(text.Length, () => ActionPlanReader.Read(DocumentText.Plain(text)));

static Stretch Open(byte[] content, string name, int characters) => Stretch.Measure(characters, () =>
{
    if (DocumentOpener.Open(content, name).Refusal is { } refusal)
    {
        throw new InvalidOperationException(refusal.Message("en"));
    }
});

static void Table(string title, IEnumerable<int> lengths, Func<int, Stretch> measure)
{
    // A short text alone would not make the compiler finish its work on the code.
    measure(100_000);
    Console.WriteLine($"## {title}\n\n| Characters | ns/character | as a multiple of the first row | bytes/character |\n|--:|--:|--:|--:|");
    Stretch? first = null;
    foreach (Stretch stretch in lengths.Select(measure))
    {
        first ??= stretch;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {stretch.Characters:N0} | {stretch.NanosecondsPerCharacter:F0} | {stretch.NanosecondsPerCharacter / first.NanosecondsPerCharacter:F2} | {stretch.BytesPerCharacter:F0} |"));
    }

    Console.WriteLine();
}
