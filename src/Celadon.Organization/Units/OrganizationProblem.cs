namespace Celadon.Organization.Units;

/// <summary>Why a unit, an area or a person cannot be kept as written. Nothing was changed.</summary>
/// <param name="Field">Name of the draft's property it is about.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Found">What was found there.</param>
/// <param name="Other">What it collides with; empty where that is plain.</param>
public sealed record OrganizationProblem(string Field, OrganizationFault Fault, string Found, string Other = "")
{
    /// <summary>The stable code: ORG-020 …</summary>
    public string Code => Fault switch
    {
        OrganizationFault.Missing => "ORG-020",
        OrganizationFault.TooLong => "ORG-021",
        OrganizationFault.TakenName => "ORG-022",
        OrganizationFault.Twice => "ORG-023",
        OrganizationFault.UnknownUnit => "ORG-024",
        OrganizationFault.UnknownArea => "ORG-025",
        OrganizationFault.Circle => "ORG-026",
        OrganizationFault.DaysInDisorder => "ORG-027",
        OrganizationFault.SameName => "ORG-028",
        OrganizationFault.HasEnded => "ORG-029",
        OrganizationFault.Unreadable => "ORG-030",
        OrganizationFault.NotANumber => "ORG-031",
        OrganizationFault.NotAnAddress => "ORG-032",
        OrganizationFault.UnknownPerson => "ORG-033",
        OrganizationFault.TakenPost => "ORG-034",
        OrganizationFault.UnknownAccount => "ORG-035",
        OrganizationFault.TakenAccount => "ORG-036",
        OrganizationFault.FormulaCell => "ORG-037",
        OrganizationFault.MergedCell => "ORG-038",
        OrganizationFault.SameRow => "ORG-039",
        OrganizationFault.NoSuchChoice => "ORG-040",
        OrganizationFault.NotACreditCode => "ORG-041",
        OrganizationFault.NotAPermit => "ORG-042",
        _ => "ORG-043",
    };

    /// <summary>Found – expected – what to do, beginning with the code.</summary>
    /// <param name="language">zh-CN or en; any other counts as zh-CN.</param>
    public string MessageIn(string language) => Code + " " + (language == "en" ? English : Chinese);

    private string English => Fault switch
    {
        OrganizationFault.Missing => "Nothing is entered here. It is needed; fill it in.",
        OrganizationFault.TooLong => $"This text has {Found} characters, more than fit here. Shorten it.",
        OrganizationFault.TakenName => $"“{Found}” means “{Other}” on some of these days. A name means one unit on one day; change the name or its days.",
        OrganizationFault.Twice => $"“{Found}” stands here twice for the same days. Leave one of them.",
        OrganizationFault.UnknownUnit => $"There is no one unit “{Found}” that you may choose here. Choose or write one of the register.",
        OrganizationFault.UnknownArea => $"There is no area “{Found}”. Choose one of the list.",
        OrganizationFault.Circle => $"“{Found}” stands below this one itself. Choose another to stand under.",
        OrganizationFault.DaysInDisorder => $"{Found}: the last day lies before the first, or outside the time allowed here ({Other}). Correct one of them.",
        OrganizationFault.SameName => $"The unit is called “{Found}” already. Enter the new name.",
        OrganizationFault.HasEnded => $"The unit ended on {Found} already. To correct that day, change the unit.",
        OrganizationFault.Unreadable => $"“{Found}” cannot be read. Write days as 2025-12-31; in a line the first and the last day follow the words, “-” stands for an unknown one.",
        OrganizationFault.NotANumber => $"“{Found}” is no telephone number. Write a mobile number with 11 digits, a fixed line as 0374-1234567.",
        OrganizationFault.NotAnAddress => $"“{Found}” is no e-mail address. Write it as name@example.cn.",
        OrganizationFault.UnknownPerson => "There is no such person. Choose one of the list, or enter the person first.",
        OrganizationFault.TakenPost => $"{Found} is liaison of the unit on some of these days already. End that first, or name a deputy.",
        OrganizationFault.UnknownAccount => $"There is no account “{Found}”. Write its name as at sign-in, or leave the field empty.",
        OrganizationFault.FormulaCell => $"A formula stands here; it showed “{Found}”. Put the value itself into the cell.",
        OrganizationFault.MergedCell => $"The cell with “{Found}” is merged with others. Split it and fill in each row.",
        OrganizationFault.SameRow => $"Row {Found} is about the same one. Leave one of the two, or tell them apart by their ids.",
        OrganizationFault.NoSuchChoice => $"“{Found}” is none of: {Other}. Write one of them.",
        OrganizationFault.TakenAccount => $"The account “{Found}” belongs to {Other}. An account has one person; correct one of the two.",
        OrganizationFault.NotACreditCode => $"“{Found}” is no unified social credit identifier: 18 characters, the last of which checks the others (GB 32100—2015). Compare it with the licence.",
        OrganizationFault.NotAPermit => $"“{Found}” is no number of a discharge permit: 22 characters, three digits and a check character after the first 18. Compare it with the permit.",
        _ => $"“{Found}” is the number of “{Other}”. A number belongs to one object; correct it, or change that object instead.",
    };

    private string Chinese => Fault switch
    {
        OrganizationFault.Missing => "此处未填写，而这一项必填。请补填。",
        OrganizationFault.TooLong => $"此处有{Found}个字，超出可保存的长度。请缩短。",
        OrganizationFault.TakenName => $"“{Found}”在其中某些日期已指“{Other}”。同一天一个名称只能指一个单位，请更改名称或其起止日期。",
        OrganizationFault.Twice => $"“{Found}”在相同日期内重复出现。请只保留一处。",
        OrganizationFault.UnknownUnit => $"没有可供您在此选用的唯一单位“{Found}”。请选择或填写名录中的单位。",
        OrganizationFault.UnknownArea => $"没有区域“{Found}”。请从列表中选择。",
        OrganizationFault.Circle => $"“{Found}”本身就在其下级。请另选上级。",
        OrganizationFault.DaysInDisorder => $"{Found}：止日早于起日，或不在允许的时间内（{Other}）。请更正。",
        OrganizationFault.SameName => $"该单位现名就是“{Found}”。请填写新名称。",
        OrganizationFault.HasEnded => $"该单位已于{Found}终止。如需更正日期，请用“修改”。",
        OrganizationFault.Unreadable => $"“{Found}”无法识别。日期写成 2025-12-31；一行中文字之后依次写起日、止日，不详的写“-”。",
        OrganizationFault.NotANumber => $"“{Found}”不是电话号码。手机写11位数字，固定电话写成 0374-1234567。",
        OrganizationFault.NotAnAddress => $"“{Found}”不是电子邮箱地址。请写成 name@example.cn 的样子。",
        OrganizationFault.UnknownPerson => "没有这个人员。请从列表中选择，或先登记。",
        OrganizationFault.TakenPost => $"{Found}在其中某些日期已是该单位联络员。请先卸任，或指定为副联络员。",
        OrganizationFault.UnknownAccount => $"没有账号“{Found}”。请照登录时的账号名填写，或留空。",
        OrganizationFault.FormulaCell => $"此处是公式，显示为“{Found}”。请改填数值或文字本身。",
        OrganizationFault.MergedCell => $"“{Found}”所在的单元格与其他单元格合并。请取消合并，每行分别填写。",
        OrganizationFault.SameRow => $"第{Found}行说的是同一个。请只保留一行，或填编号区分。",
        OrganizationFault.NoSuchChoice => $"“{Found}”不在可填范围内：{Other}。请改填其中一个。",
        OrganizationFault.TakenAccount => $"账号“{Found}”属于{Other}。一个账号只对应一个人，请更正其中一处。",
        OrganizationFault.NotACreditCode => $"“{Found}”不是统一社会信用代码：应为18位，末位是校验码（GB 32100—2015）。请对照营业执照核对。",
        OrganizationFault.NotAPermit => $"“{Found}”不是排污许可证编号：应为22位，前18位之后是3位数字和1位校验码。请对照许可证核对。",
        _ => $"“{Found}”已是“{Other}”的编码。一个编码只归一个对象，请更正，或改为修改那个对象。",
    };
}

/// <summary>What is wrong with a unit, an area or a person as written.</summary>
public enum OrganizationFault
{
    /// <summary>Something needed is not there.</summary>
    Missing,

    /// <summary>A text is too long.</summary>
    TooLong,

    /// <summary>The name means another unit on one of the days.</summary>
    TakenName,

    /// <summary>A name or code stands twice for one day.</summary>
    Twice,

    /// <summary>No such unit, or not one the writer may choose.</summary>
    UnknownUnit,

    /// <summary>No such area.</summary>
    UnknownArea,

    /// <summary>It would stand below itself.</summary>
    Circle,

    /// <summary>Days lie in disorder.</summary>
    DaysInDisorder,

    /// <summary>A renaming to the name it has.</summary>
    SameName,

    /// <summary>It has ended already.</summary>
    HasEnded,

    /// <summary>A day or a line of a form cannot be read.</summary>
    Unreadable,

    /// <summary>No telephone number.</summary>
    NotANumber,

    /// <summary>No e-mail address.</summary>
    NotAnAddress,

    /// <summary>No such person, or not one the writer may choose.</summary>
    UnknownPerson,

    /// <summary>Somebody is liaison on one of the days.</summary>
    TakenPost,

    /// <summary>No such account.</summary>
    UnknownAccount,

    /// <summary>The account belongs to another person.</summary>
    TakenAccount,

    /// <summary>A cell holds a formula.</summary>
    FormulaCell,

    /// <summary>A cell is merged with others.</summary>
    MergedCell,

    /// <summary>Another row is about the same one.</summary>
    SameRow,

    /// <summary>None of the words that may stand there.</summary>
    NoSuchChoice,

    /// <summary>No unified social credit identifier.</summary>
    NotACreditCode,

    /// <summary>No number of a discharge permit.</summary>
    NotAPermit,

    /// <summary>The number belongs to another object.</summary>
    TakenIdentifier,
}

/// <summary>What became of a unit, an area or a person as written: kept, or refused with the problems.</summary>
/// <param name="Id">Which; null where it was refused.</param>
/// <param name="Problems">Why it was refused; empty where it was kept.</param>
public sealed record OrganizationOutcome(string? Id, IReadOnlyList<OrganizationProblem> Problems);
