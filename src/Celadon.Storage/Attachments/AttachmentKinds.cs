namespace Celadon.Storage.Attachments;

/// <summary>The kinds that are accepted, by the ending of their names.</summary>
internal static class AttachmentKinds
{
    private static readonly Dictionary<string, AttachmentKind> OfEnding = new(StringComparer.OrdinalIgnoreCase)
    {
        [".docx"] = AttachmentKind.Docx,
        [".xlsx"] = AttachmentKind.Xlsx,
        [".pptx"] = AttachmentKind.Pptx,
        [".ofd"] = AttachmentKind.Ofd,
        [".pdf"] = AttachmentKind.Pdf,
        [".jpg"] = AttachmentKind.Jpeg,
        [".jpeg"] = AttachmentKind.Jpeg,
        [".png"] = AttachmentKind.Png,
        [".txt"] = AttachmentKind.Txt,
        [".csv"] = AttachmentKind.Csv,
        [".zip"] = AttachmentKind.Zip,
    };

    private static readonly HashSet<string> Programs = new(StringComparer.OrdinalIgnoreCase)
    {
        ".exe", ".dll", ".com", ".scr", ".msi", ".bat", ".cmd", ".ps1", ".vbs", ".vbe", ".js", ".jse", ".wsf", ".hta", ".jar", ".apk", ".sh", ".py", ".lnk",
        ".html", ".htm", ".xhtml", ".svg", ".docm", ".xlsm", ".pptm",
    };

    /// <summary>The kind a name claims; null where it claims none of those accepted.</summary>
    internal static AttachmentKind? Claimed(string fileName) => OfEnding.TryGetValue(Path.GetExtension(fileName), out AttachmentKind kind) ? kind : null;

    /// <summary>True where the name is that of something that runs.</summary>
    internal static bool IsProgram(string fileName) => Programs.Contains(Path.GetExtension(fileName));

    internal static string MediaTypeOf(AttachmentKind kind) => kind switch
    {
        AttachmentKind.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        AttachmentKind.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        AttachmentKind.Pptx => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        AttachmentKind.Ofd => "application/ofd",
        AttachmentKind.Pdf => "application/pdf",
        AttachmentKind.Jpeg => "image/jpeg",
        AttachmentKind.Png => "image/png",
        AttachmentKind.Txt => "text/plain",
        AttachmentKind.Csv => "text/csv",
        _ => "application/zip",
    };
}
