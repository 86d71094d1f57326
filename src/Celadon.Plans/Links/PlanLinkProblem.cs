namespace Celadon.Plans.Links;

/// <summary>Why a link cannot be kept as written. Nothing was changed.</summary>
/// <param name="Field">Name of the <see cref="PlanLinkDraft"/>'s property it is about.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Found">What was found there.</param>
public sealed record PlanLinkProblem(string Field, PlanLinkFault Fault, string Found)
{
    /// <summary>The stable code: LINK-001 …</summary>
    public string Code => Fault switch
    {
        PlanLinkFault.UnknownMeasure => "LINK-001",
        PlanLinkFault.SamePlan => "LINK-002",
        PlanLinkFault.AlreadyLinked => "LINK-003",
        PlanLinkFault.Circle => "LINK-004",
        PlanLinkFault.NoReason => "LINK-005",
        _ => "LINK-006",
    };

    /// <summary>Found – expected – what to do, beginning with the code.</summary>
    /// <param name="language">zh-CN or en; any other counts as zh-CN.</param>
    public string MessageIn(string language) => Code + " " + (language == "en" ? English : Chinese);

    private string English => Fault switch
    {
        PlanLinkFault.UnknownMeasure => $"There is no plan or measure “{Found}” for you to link. Choose one of the list; a duplicate needs a measure on both sides.",
        PlanLinkFault.SamePlan => "Both ends lie in one plan. Links stand between two plans; choose another plan.",
        PlanLinkFault.AlreadyLinked => "These two are linked already. Unlink them first, or choose others.",
        PlanLinkFault.Circle => "The other plan already serves this one. Of two plans one serves the other; unlink the one first, or exchange the ends.",
        PlanLinkFault.NoReason => "No reason is given. Say why, so that it can be understood later.",
        _ => $"This is {Found}, which cannot be kept: 500 characters at most, and a link that was ended stays ended. Shorten it, or make a new link.",
    };

    private string Chinese => Fault switch
    {
        PlanLinkFault.UnknownMeasure => $"没有可供您关联的方案或措施“{Found}”。请从列表中选择；标为重复的，两端都要选定措施。",
        PlanLinkFault.SamePlan => "两端在同一方案内。关联只建在两份方案之间，请另选方案。",
        PlanLinkFault.AlreadyLinked => "两者已经关联。请先解除，或另行选择。",
        PlanLinkFault.Circle => "对方方案已挂在本方案之下。两份方案只能一方服务于另一方，请先解除，或对调两端。",
        PlanLinkFault.NoReason => "未写原因。请写明，以便日后查证。",
        _ => $"此处为{Found}，不能保存：原因至多500字，已解除的关联不能再次解除。请缩短，或新建关联。",
    };
}

/// <summary>What is wrong with a link as written.</summary>
public enum PlanLinkFault
{
    /// <summary>No such plan or measure that the writer may see.</summary>
    UnknownMeasure,

    /// <summary>Both ends lie in one plan.</summary>
    SamePlan,

    /// <summary>The two are linked in this way already.</summary>
    AlreadyLinked,

    /// <summary>The other plan serves this one.</summary>
    Circle,

    /// <summary>No reason is given.</summary>
    NoReason,

    /// <summary>The reason is too long, or the link has ended.</summary>
    Unfit,
}
