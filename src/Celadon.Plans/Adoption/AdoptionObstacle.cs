namespace Celadon.Plans.Adoption;

/// <summary>Something that has to be dealt with before a draft becomes a ledger.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Number">Number of the part or unread place; null where it is neither.</param>
/// <param name="Words">Its words, or the unit's name.</param>
public sealed record AdoptionObstacle(AdoptionObstacleKind Kind, int? Number, string Words)
{
    /// <summary>The stable code.</summary>
    public string Code => Kind switch
    {
        AdoptionObstacleKind.UnreadOpen => "ADOPT-001",
        AdoptionObstacleKind.PartPending => "ADOPT-002",
        AdoptionObstacleKind.UnitUnresolved => "ADOPT-003",
        AdoptionObstacleKind.ClassEmpty => "ADOPT-004",
        AdoptionObstacleKind.NothingToAdopt => "ADOPT-005",
        AdoptionObstacleKind.ClauseTwice => "ADOPT-006",
        AdoptionObstacleKind.PlanExists => "ADOPT-007",
        AdoptionObstacleKind.ConflictUndecided => "ADOPT-008",
        _ => "ADOPT-009",
    };

    /// <summary>Found – where – what to do, beginning with the code.</summary>
    /// <param name="language">zh-CN or en; any other counts as zh-CN.</param>
    public string Message(string language) => Code + " " + (language == "en" ? English : Chinese);

    private string English => Kind switch
    {
        AdoptionObstacleKind.UnreadOpen => $"\"{Words}\" is not understood yet. Say what it belongs to, or why it asks for nothing.",
        AdoptionObstacleKind.PartPending => $"\"{Words}\" has not been looked at yet. Accept, correct or reject it.",
        AdoptionObstacleKind.UnitUnresolved => $"The register knows no unit \"{Words}\" on the plan's date. Confirm it as a new unit or as another name of a registered one.",
        AdoptionObstacleKind.ClassEmpty => $"The register names no local government for \"{Words}\" on the plan's date. Correct the duty and choose them.",
        AdoptionObstacleKind.NothingToAdopt => "The draft holds no measure. A plan without measures is no ledger.",
        AdoptionObstacleKind.ClauseTwice => $"Two measures stand at \"{Words}\". Correct the clause of one of them.",
        AdoptionObstacleKind.PlanExists => $"A plan with this document number is adopted already ({Words}). Say that this draft amends it.",
        AdoptionObstacleKind.ConflictUndecided => $"\"{Words}\" was changed in the ledger and differs in the new text. Decide which is to hold.",
        _ => "This draft is adopted already.",
    };

    private string Chinese => Kind switch
    {
        AdoptionObstacleKind.UnreadOpen => $"“{Words}”尚未读懂。请说明它属于哪一条，或为何不作要求。",
        AdoptionObstacleKind.PartPending => $"“{Words}”尚未审读。请认可、更正或不予采用。",
        AdoptionObstacleKind.UnitUnresolved => $"名录中没有方案印发之日在册的“{Words}”。请确认为新单位，或确认为在册单位的别称。",
        AdoptionObstacleKind.ClassEmpty => $"“{Words}”在方案印发之日没有对应的县区。请更正该责任并选定县区。",
        AdoptionObstacleKind.NothingToAdopt => "草稿中没有措施。没有措施的方案不能成为台账。",
        AdoptionObstacleKind.ClauseTwice => $"有两条措施的条目位置都是“{Words}”。请更正其中一条。",
        AdoptionObstacleKind.PlanExists => $"同一文号的方案已经采纳（{Words}）。请指明本稿是对它的修订。",
        AdoptionObstacleKind.ConflictUndecided => $"“{Words}”在台账中改过，新文本又不相同。请决定以哪个为准。",
        _ => "本稿已经采纳。",
    };
}

/// <summary>What hinders an adoption.</summary>
public enum AdoptionObstacleKind
{
    /// <summary>An unread place is open.</summary>
    UnreadOpen,

    /// <summary>Nobody has decided about a part.</summary>
    PartPending,

    /// <summary>The register does not know a unit.</summary>
    UnitUnresolved,

    /// <summary>A local class means nobody.</summary>
    ClassEmpty,

    /// <summary>There is no measure.</summary>
    NothingToAdopt,

    /// <summary>Two measures bear one clause.</summary>
    ClauseTwice,

    /// <summary>The document's number is that of an adopted plan.</summary>
    PlanExists,

    /// <summary>The ledger and the new text both differ from what was adopted.</summary>
    ConflictUndecided,

    /// <summary>It is a ledger already.</summary>
    AlreadyAdopted,
}
