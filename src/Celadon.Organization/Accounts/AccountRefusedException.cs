namespace Celadon.Organization.Accounts;

/// <summary>An account was not made or changed, and why. Nothing was done.</summary>
public sealed class AccountRefusedException : Exception
{
    /// <summary>For serialisers only.</summary>
    public AccountRefusedException()
        : this(AccountFault.NoSuchAccount)
    {
    }

    /// <summary>For serialisers only.</summary>
    /// <param name="message">The words.</param>
    public AccountRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>For serialisers only.</summary>
    /// <param name="message">The words.</param>
    /// <param name="innerException">What led to it.</param>
    public AccountRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A refusal.</summary>
    /// <param name="fault">Why.</param>
    public AccountRefusedException(AccountFault fault)
        : base(MessageOf(fault, "en")) => Fault = fault;

    /// <summary>Why.</summary>
    public AccountFault Fault { get; }

    /// <summary>Found – expected – what to do, beginning with the code.</summary>
    /// <param name="language">zh-CN or en; any other counts as zh-CN.</param>
    public string MessageIn(string language) => MessageOf(Fault, language);

    /// <summary>The words of a fault, beginning with its code.</summary>
    /// <param name="fault">Which.</param>
    /// <param name="language">zh-CN or en; any other counts as zh-CN.</param>
    public static string MessageOf(AccountFault fault, string language)
    {
        (string code, string chinese, string english) = Words(fault);
        return $"{code} {(language == "en" ? english : chinese)}";
    }

    private static (string Code, string Chinese, string English) Words(AccountFault fault) => fault switch
    {
        AccountFault.UserNameForm => ("ACC-001", "账号名须为 3 至 32 位字母、数字、点、连字符或下划线，以字母或数字开头。", "A user name is 3 to 32 letters, digits, dots, hyphens or underlines, and begins with a letter or digit."),
        AccountFault.UserNameTaken => ("ACC-002", "账号名已被使用（不区分大小写）。请另取一个。", "The user name is taken; case does not count. Choose another."),
        AccountFault.PersonNameForm => ("ACC-003", "请填写姓名，不超过 40 个字。", "Enter the person's name, 40 characters at most."),
        AccountFault.PasswordLength => ("ACC-004", "密码须为 10 至 128 个字符。请改长一些。", "A password has 10 to 128 characters. Choose a longer one."),
        AccountFault.PasswordClasses => ("ACC-005", "密码须含大写字母、小写字母、数字、符号四类中的至少三类。", "A password holds at least three of: upper case, lower case, digits, symbols."),
        AccountFault.PasswordHoldsName => ("ACC-006", "密码中不得含有账号名。请另取一个。", "A password must not hold the user name. Choose another."),
        AccountFault.PasswordUsedBefore => ("ACC-007", "该密码是最近五次用过的密码之一。请另取一个。", "This is one of the last five passwords. Choose another."),
        AccountFault.PresentPasswordWrong => ("ACC-008", "当前密码不正确，密码未修改。请重新输入。", "The present password is wrong; nothing was changed. Enter it again."),
        AccountFault.RolesTogether => ("ACC-009", "系统、安全、审计管理员三员分立，不得与其他角色同时授予一人（GB/T 22239—2019 §8.1.4.2）。请使用另一账号。", "An administrator's role is held alone: three administrators, no overlap (GB/T 22239—2019 §8.1.4.2). Use another account."),
        AccountFault.OwnRole => ("ACC-010", "不得为自己授予或收回角色。请由另一位安全管理员办理。", "Nobody gives or takes a role of their own. Ask another security administrator."),
        AccountFault.LastAdministrator => ("ACC-011", "这是该类管理员中唯一启用的账号，不能停用或收回角色。请先另设一位。", "No other enabled account holds this administrator's role, so it cannot be disabled or lose the role. Appoint another first."),
        AccountFault.UnitOfRole => ("ACC-012", "该角色须在某个单位任职，请选择单位；管理员、市环委办和领导角色不选单位。", "This role is held at a unit: choose one. Administrators, the office and the leaders hold theirs at none."),
        AccountFault.RoleHeld => ("ACC-013", "该账号已有此角色。无需重复授予。", "The account holds this role already; there is nothing to give."),
        AccountFault.OwnAccount => ("ACC-014", "不得停用或重置自己的账号。请由另一位系统管理员办理；修改密码请到“我的账号”。", "Nobody disables or resets their own account. Ask another system administrator; your password is changed under My account."),
        AccountFault.FirstStartPassword => ("ACC-015", "首次启动口令不正确或已超过 24 小时。请查看启动天青的终端；重新启动会给出新口令。", "The first-start password is wrong or older than 24 hours. Look at the terminal Celadon was started from; starting again prints a new one."),
        AccountFault.FirstStartOver => ("ACC-016", "账号已经建立，首次启动已结束。请登录。", "There are accounts already; the first start is over. Sign in."),
        AccountFault.AdministratorFactors => ("ACC-017", "管理员的第二因素只能在服务器上用 celadon account reset 清除。", "An administrator's second factors are removed at the machine only, with celadon account reset."),
        AccountFault.LastSecondFactor => ("ACC-018", "签发人和管理员须保留至少一个第二因素。请先添加另一个。", "Signers and administrators keep at least one second factor. Add another first."),
        AccountFault.NoSuchAccount => ("ACC-019", "没有这个账号。请核对账号名。", "There is no such account. Check the user name."),
        AccountFault.CodeWrong => ("ACC-020", "动态口令不正确。请核对手机时间，输入当前显示的六位数字。", "The code does not fit. Check the phone's clock and enter the six digits it shows now."),
        AccountFault.LinkedElsewhere => ("ACC-021", "该统一认证身份已关联另一账号。请先在那个账号中取消关联。", "That person of the organization's own sign-in is linked to another account. Unlink it there first."),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No words for this fault."),
    };
}
