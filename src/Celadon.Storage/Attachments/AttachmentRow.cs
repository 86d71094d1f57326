using Celadon.Storage.Backups;
using Celadon.Storage.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Celadon.Storage.Attachments;

internal sealed class AttachmentRow
{
    public required string Id { get; init; }

    public required string FileName { get; init; }

    public required AttachmentKind Kind { get; init; }

    public required long Size { get; init; }

    public required string Sha256 { get; init; }

    public required DateTimeOffset StoredAt { get; init; }

    internal Attachment ToAttachment() => new(Id, FileName, Kind, Size, Sha256, StoredAt);
}

/// <summary>The bytes of one or more attachments, where no folder is configured.</summary>
internal sealed class AttachmentContentRow
{
    public required string Sha256 { get; init; }

    public required byte[] Content { get; init; }
}

internal sealed class AttachmentTable : IEntityTypeConfiguration<AttachmentRow>
{
    public void Configure(EntityTypeBuilder<AttachmentRow> builder)
    {
        builder.ToTable("storage_attachment");
        builder.HasIndex(attachment => attachment.Sha256);
    }
}

internal sealed class AttachmentContentTable : IEntityTypeConfiguration<AttachmentContentRow>
{
    public void Configure(EntityTypeBuilder<AttachmentContentRow> builder)
    {
        builder.ToTable("storage_attachment_content");
        builder.HasKey(content => content.Sha256);
        builder.IsOutsideHistory("The hash in storage_attachment, which is in the history, guards it.");
        builder.IsOutsideBackup("A backup holds every content as a part of its own, wherever it lies.");
    }
}
