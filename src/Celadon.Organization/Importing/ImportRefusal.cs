using System.Globalization;
using Celadon.OfficialDocuments.Workbooks;

namespace Celadon.Organization.Importing;

/// <summary>Why a file cannot be imported at all. Nothing was changed.</summary>
/// <param name="Fault">Why.</param>
/// <param name="Found">What was found; empty where that is plain.</param>
public sealed record ImportRefusal(ImportFault Fault, string Found = "")
{
    /// <summary>The stable code: ORG-050 …</summary>
    public string Code => Fault switch
    {
        ImportFault.NotAWorkbook => "ORG-050",
        ImportFault.ProtectedOrOld => "ORG-051",
        ImportFault.HoldsMacros => "ORG-052",
        ImportFault.TooLarge => "ORG-053",
        ImportFault.TooManyRows => "ORG-054",
        ImportFault.Damaged => "ORG-055",
        ImportFault.NoHeading => "ORG-056",
        _ => "ORG-057",
    };

    private static string Megabytes => (WorkbookOpener.LargestFile / 1_000_000m).ToString(CultureInfo.InvariantCulture);

    /// <summary>Found – expected – what to do, beginning with the code.</summary>
    /// <param name="language">zh-CN or en; any other counts as zh-CN.</param>
    public string MessageIn(string language) => Code + " " + (language == "en" ? English : Chinese);

    internal static ImportRefusal Of(SheetRefusal refusal) => new(Enum.Parse<ImportFault>(refusal.ToString()));

    private string English => Fault switch
    {
        ImportFault.NotAWorkbook => "This is no xlsx workbook. Save the table as .xlsx and choose it again.",
        ImportFault.ProtectedOrOld => "The file is protected by a password, or an old .xls. Save it as .xlsx without a password and choose it again.",
        ImportFault.HoldsMacros => "The workbook holds macros. Save it as .xlsx without macros and choose it again.",
        ImportFault.TooLarge => $"The file is too large; up to {Megabytes} MB are read. Take out pictures and formats, or split it.",
        ImportFault.TooManyRows => $"The sheet has more than {WorkbookOpener.MostRows} rows. Split it, or delete the empty formatted rows below the table.",
        ImportFault.Damaged => "The workbook is damaged and cannot be read. Open it in the spreadsheet program, save it anew and choose it again.",
        ImportFault.NoHeading => $"No row of the first sheet has all these headings: {Found}. Take the template and fill it in.",
        _ => "Below the headings stands nothing. Fill in rows and choose the file again.",
    };

    private string Chinese => Fault switch
    {
        ImportFault.NotAWorkbook => "这不是 xlsx 工作簿。请另存为 .xlsx 后重新选择。",
        ImportFault.ProtectedOrOld => "文件有密码保护，或是旧的 .xls 格式。请另存为不带密码的 .xlsx 后重新选择。",
        ImportFault.HoldsMacros => "工作簿含有宏。请另存为不含宏的 .xlsx 后重新选择。",
        ImportFault.TooLarge => $"文件过大，最多可读{Megabytes} MB。请去掉图片和多余格式，或分成几个文件。",
        ImportFault.TooManyRows => $"工作表超过{WorkbookOpener.MostRows}行。请分成几个文件，或删去表格下方带格式的空行。",
        ImportFault.Damaged => "工作簿已损坏，无法读取。请在电子表格软件中打开并重新保存，再重新选择。",
        ImportFault.NoHeading => $"第一个工作表中没有一行含有全部表头：{Found}。请下载模板填写。",
        _ => "表头下方没有内容。请填写后重新选择文件。",
    };
}

/// <summary>Why a file cannot be imported.</summary>
public enum ImportFault
{
    /// <summary>It is no xlsx workbook.</summary>
    NotAWorkbook,

    /// <summary>It is protected by a password, or of the old xls kind.</summary>
    ProtectedOrOld,

    /// <summary>It holds macros.</summary>
    HoldsMacros,

    /// <summary>It is too large.</summary>
    TooLarge,

    /// <summary>It has too many rows.</summary>
    TooManyRows,

    /// <summary>It is damaged.</summary>
    Damaged,

    /// <summary>The headings needed are not there.</summary>
    NoHeading,

    /// <summary>There is no row below the headings.</summary>
    NoRows,
}
