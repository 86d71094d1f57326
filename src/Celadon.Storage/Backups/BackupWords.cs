namespace Celadon.Storage.Backups;

/// <summary>The words of a backup's faults.</summary>
internal static class BackupWords
{
    internal static string Of(BackupFault fault, string place, string language) => CodeOf(fault) + " " + (language == "en", fault) switch
    {
        (true, BackupFault.Unreadable) => $"The backup {place} cannot be opened. It has to be a file that this account may read. Check its path and name.",
        (true, BackupFault.Foreign) => $"The file {place} is no backup of Celadon. Nothing was changed. Give a file that celadon backup has made.",
        (true, BackupFault.Damaged) => $"The backup is damaged or cut off: {place} is not what was written. Nothing was restored. Copy it again from where it is kept, or take another backup.",
        (true, BackupFault.Newer) => $"The backup {place} was made by a newer Celadon. Nothing was changed. Restore it with that version.",
        (true, BackupFault.Older) => $"The backup {place} was made by an older Celadon, whose tables were others. Nothing was changed. Restore it with the version named in its manifest.json, then start this version on the restored database.",
        (true, BackupFault.NotEmpty) => $"{place} is not empty. A backup is restored only where no data are; nothing was changed. Name another place with --database or --attachments, or move away what lies there.",
        (true, BackupFault.Unwritable) => $"The backup {place} cannot be written. Its folder has to exist, be writable and have room, and no file of that name may be there.",
        (true, BackupFault.Unfit) => $"The database does not take what {place} of the backup holds: a rule of its tables is broken, or a text has a character that a server cannot keep. Nothing was restored. Take another backup, or restore this one into a file as it was made from.",
        (true, _) => $"The table {place} holds a value that the program never writes, so no faithful backup can be made. Run celadon audit verify, and keep a copy of the database itself until it is found out.",
        (_, BackupFault.Unreadable) => $"备份 {place} 无法打开。应为当前账户可读取的文件，请检查路径和文件名。",
        (_, BackupFault.Foreign) => $"文件 {place} 不是天青的备份，未作任何改动。请使用 celadon backup 生成的文件。",
        (_, BackupFault.Damaged) => $"备份已损坏或不完整：{place} 与写入时不符，未恢复任何内容。请从存放处重新复制，或改用其他备份。",
        (_, BackupFault.Newer) => $"备份 {place} 由更新版本的天青生成，未作任何改动。请用该版本恢复。",
        (_, BackupFault.Older) => $"备份 {place} 由较早版本的天青生成，数据表结构不同，未作任何改动。请用其中 manifest.json 所记的版本恢复，再用本版本启动。",
        (_, BackupFault.NotEmpty) => $"{place} 不为空。备份只能恢复到没有数据的位置，未作任何改动。请用 --database 或 --attachments 另行指定，或先移走原有内容。",
        (_, BackupFault.Unwritable) => $"备份 {place} 无法写入。所在文件夹应存在、可写且有足够空间，且不能有同名文件。",
        (_, BackupFault.Unfit) => $"数据库不接受备份中 {place} 的内容：违反了数据表的约束，或文字中有服务器不能保存的字符。未恢复任何内容。请改用其他备份，或将其恢复到数据库文件中。",
        (_, _) => $"表 {place} 中有本系统不会写入的值，无法生成可靠的备份。请运行 celadon audit verify 查明，并在此之前另存一份数据库文件。",
    };

    private static string CodeOf(BackupFault fault) => fault switch
    {
        BackupFault.Unreadable => "BACKUP-001",
        BackupFault.Foreign => "BACKUP-002",
        BackupFault.Damaged => "BACKUP-003",
        BackupFault.Newer => "BACKUP-004",
        BackupFault.Older => "BACKUP-005",
        BackupFault.NotEmpty => "BACKUP-006",
        BackupFault.Unwritable => "BACKUP-007",
        BackupFault.Tampered => "BACKUP-008",
        _ => "BACKUP-009",
    };
}
