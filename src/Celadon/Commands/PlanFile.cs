using System.Globalization;
using Celadon.PlanReader;
using Celadon.PlanReader.Documents;
using Celadon.PlanReader.Ledger;

namespace Celadon.Commands;

/// <summary>A plan's document named on the command line, opened and read.</summary>
/// <param name="File">The file.</param>
/// <param name="Document">Its words.</param>
/// <param name="Plan">What was read of them.</param>
internal sealed record PlanFile(InputFile File, DocumentText Document, ActionPlan Plan)
{
    /// <summary>Opens and reads a document, saying what it does where that takes long.</summary>
    /// <returns>The plan; null where it was refused, and then the reason was printed.</returns>
    public static async Task<PlanFile?> Read(string path, Terminal terminal)
    {
        InputFile? file = await InputFile.Read(path, DocumentOpener.LargestFile, terminal);
        if (file is null)
        {
            return null;
        }

        using var progress = new ProgressLine(terminal, TimeProvider.System, CommandWords.In("Opening", file.Name));
        DocumentOpening opening = DocumentOpener.Open(file.Content, file.Name);
        if (opening.Text is { } document)
        {
            progress.Say(CommandWords.In("Reading", document.Text.Length));
            return new PlanFile(file, document, ActionPlanReader.Read(document));
        }

        progress.Dispose();
        DocumentRefusal refusal = opening.Refusal!;
        await terminal.Messages.WriteLineAsync($"{refusal.Code} {refusal.Message(CultureInfo.CurrentUICulture.Name)}");
        return null;
    }
}
