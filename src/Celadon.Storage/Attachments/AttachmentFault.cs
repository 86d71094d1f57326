namespace Celadon.Storage.Attachments;

/// <summary>An attachment whose content is not what was stored.</summary>
/// <param name="Id">The attachment.</param>
/// <param name="FileName">Its name.</param>
/// <param name="IsMissing">True where the content is not there, false where it was changed.</param>
public sealed record AttachmentFault(string Id, string FileName, bool IsMissing);
