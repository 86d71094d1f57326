using System.CommandLine;

namespace Celadon.Commands.Backups;

/// <summary><c>--attachments</c>: the one folder for attachments.</summary>
internal static class AttachmentOption
{
    /// <summary>Makes the option.</summary>
    public static Option<string?> Make() => new("--attachments") { Description = CommandWords.In("Attachments"), HelpName = "FOLDER" };
}
