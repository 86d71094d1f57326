namespace Celadon.Storage;

/// <summary>What is said to a person about a database that cannot be used.</summary>
internal static class StorageWords
{
    internal static string CodeOf(StorageFault fault) => fault switch
    {
        StorageFault.Unreachable => "STORE-001",
        StorageFault.Damaged => "STORE-002",
        StorageFault.Foreign => "STORE-003",
        StorageFault.Newer => "STORE-004",
        StorageFault.Held => "STORE-005",
        StorageFault.SignInRefused => "STORE-007",
        StorageFault.DatabaseMissing => "STORE-008",
        StorageFault.RightsMissing => "STORE-009",
        StorageFault.Full => "STORE-010",
        StorageFault.ReadOnly => "STORE-011",
        StorageFault.Busy => "STORE-012",
        StorageFault.ServerUnreachable => "STORE-013",
        _ => "STORE-014",
    };

    /// <summary>Found – where – expected – what to do, beginning with the code; without code and place where <paramref name="path"/> is null.</summary>
    internal static string Of(StorageFault fault, string? path, string language)
    {
        bool isEnglish = language == "en";
        if (path is not null)
        {
            return CodeOf(fault) + " " + (isEnglish ? InEnglish(fault, " " + path) : InChinese(fault, $" {path} "));
        }

        return isEnglish ? InEnglish(fault, "") : InChinese(fault, "");
    }

    private static string InEnglish(StorageFault fault, string path) => fault switch
    {
        StorageFault.Unreachable => $"The database{path} cannot be opened or written. The folder has to exist or be creatable, and this account has to be allowed to write in it. Give it the right, or name another place for the database.",
        StorageFault.Damaged => $"The database{path} is damaged, or the file is no database. Nothing was changed. Move it away and restore a backup, or start without it.",
        StorageFault.Foreign => $"The database{path} belongs to another program. Nothing was changed. Name another place for Celadon's database.",
        StorageFault.Newer => $"The database{path} was made by a newer Celadon. Nothing was changed. Start that version, or restore a backup made by this one.",
        StorageFault.Held => $"Another process has been preparing the database{path} for more than a minute. End it, or wait and start again.",
        StorageFault.SignInRefused => $"The server of the database{path} refused the sign-in. User name and password have to be the ones the server knows, and its pg_hba.conf has to let this machine in. Correct the address given with --database, or ask the server's administrator.",
        StorageFault.DatabaseMissing => $"The server has no database{path}. Celadon does not create one by itself. Create it (CREATE DATABASE), or correct the name given with --database.",
        StorageFault.RightsMissing => $"The user may sign in to the database{path} but not create or change its tables. Make it the owner of the database, then start again.",
        StorageFault.Full => $"There is no room left where the database{path} lies. Nothing of this change was saved. Free space there, then try again.",
        StorageFault.ReadOnly => $"The database{path} may be read but not written. Nothing of this change was saved. Give this account the right to write, or name the server that takes changes, then try again.",
        StorageFault.Busy => $"Somebody else is writing in the database{path} and did not finish in time. Nothing of this change was saved. Wait a moment, then try again.",
        StorageFault.ServerUnreachable => $"The database{path} does not answer. The server has to run and to be reachable from here. A change being saved at this moment may or may not have been kept: look at the present state, then try again; if it lasts, ask the server's administrator.",
        _ => "The address of the database server cannot be read; it is not repeated here because it may hold a password. Write it as postgresql://USER:PASSWORD@SERVER:5432/DATABASE or Host=SERVER;Database=DATABASE;Username=USER;Password=PASSWORD.",
    };

    private static string InChinese(StorageFault fault, string path) => fault switch
    {
        StorageFault.Unreachable => $"数据库{path}无法打开或写入。所在文件夹应存在或可以创建，且当前账户有写入权限。请授予权限，或另行指定数据库位置。",
        StorageFault.Damaged => $"数据库{path}已损坏，或该文件不是数据库，未作任何改动。请将其移走并恢复备份，或不带它重新启动。",
        StorageFault.Foreign => $"数据库{path}属于其他程序，未作任何改动。请为天青另行指定数据库位置。",
        StorageFault.Newer => $"数据库{path}由更新版本的天青建立，未作任何改动。请启动该版本，或恢复本版本的备份。",
        StorageFault.Held => $"另一进程准备数据库{path}已超过一分钟。请结束该进程，或稍后再启动。",
        StorageFault.SignInRefused => $"数据库{path}所在服务器拒绝登录。用户名和口令应与服务器上一致，且服务器的 pg_hba.conf 应允许本机连接。请更正 --database 所给地址，或联系服务器管理员。",
        StorageFault.DatabaseMissing => $"服务器上没有数据库{path.TrimEnd()}，天青不会自行建立。请先建库（CREATE DATABASE），或更正 --database 所给名称。",
        StorageFault.RightsMissing => $"当前用户可以登录数据库{path.TrimEnd()}，但无权建立或修改其中的表。请将其设为该数据库的所有者后重新启动。",
        StorageFault.Full => $"数据库{path}所在磁盘空间已满，本次改动未保存。请腾出空间后重试。",
        StorageFault.ReadOnly => $"数据库{path}只能读取，不能写入，本次改动未保存。请授予当前账户写入权限，或指定可写入的服务器后重试。",
        StorageFault.Busy => $"数据库{path}正被他人写入，未能及时完成，本次改动未保存。请稍候重试。",
        StorageFault.ServerUnreachable => $"数据库{path}没有应答。服务器应处于运行状态并可从本机访问。此刻正在保存的改动可能已经保存，也可能没有：请先查看最新内容，再重试；持续出现时请联系服务器管理员。",
        _ => "数据库服务器地址无法识别；其中可能含有口令，此处不重复显示。请写成 postgresql://用户:口令@服务器:5432/数据库 或 Host=服务器;Database=数据库;Username=用户;Password=口令。",
    };
}
