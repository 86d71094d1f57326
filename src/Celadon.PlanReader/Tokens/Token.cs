using Celadon.PlanReader.Ledger;

namespace Celadon.PlanReader.Tokens;

/// <summary>What a token is by its form alone.</summary>
internal enum TokenKind
{
    /// <summary>A date, a period or a rhythm.</summary>
    Date,

    /// <summary>A number with or without a unit.</summary>
    Quantity,

    /// <summary>A class or grade: Ⅲ类, A级.</summary>
    Grade,

    /// <summary>A place in a ranking: 后十五名.</summary>
    Rank,

    /// <summary>A name that holds digits.</summary>
    Name,

    /// <summary>The number of a document, standard or article.</summary>
    DocumentNumber,

    /// <summary>The number of a heading, box, table or list item.</summary>
    HeadingNumber,

    /// <summary>A telephone number.</summary>
    Contact,
}

/// <summary>A date by its form; the year may be missing.</summary>
internal enum DateShape
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A month, to its end.</summary>
    Month,

    /// <summary>The end of a year.</summary>
    YearEnd,

    /// <summary>A year.</summary>
    Year,

    /// <summary>From one date to another; year, month and day are the later one's.</summary>
    Span,

    /// <summary>A five-year plan's period.</summary>
    FiveYearPlan,

    /// <summary>A rhythm.</summary>
    Rhythm,
}

/// <summary>A date as its words say it.</summary>
/// <param name="Shape">Its form.</param>
/// <param name="Year">Null where the words name none.</param>
/// <param name="Month">Null where the shape has none.</param>
/// <param name="Day">Null where the shape has none.</param>
/// <param name="Every">Of a rhythm.</param>
/// <param name="IsStrictlyBefore">True for 2025年6月前: the period itself is too late.</param>
internal sealed record DateReading(DateShape Shape, int? Year, int? Month, int? Day, Period? Every, bool IsStrictlyBefore);

/// <summary>What became of a token.</summary>
internal enum Fate
{
    /// <summary>Nothing yet.</summary>
    Open,

    /// <summary>It is part of a target, deadline, condition or duty.</summary>
    Used,

    /// <summary>It asks for nothing.</summary>
    Ignored,

    /// <summary>It was not understood.</summary>
    Unread,
}

/// <summary>A stretch of text that holds a number or a date.</summary>
internal sealed class Token(TokenKind kind, TextSpan span)
{
    public TokenKind Kind { get; } = kind;

    public TextSpan Span { get; } = span;

    /// <summary>Of a date.</summary>
    public DateReading? Date { get; init; }

    /// <summary>Of a quantity or rank.</summary>
    public decimal? Number { get; init; }

    /// <summary>The second number of a range.</summary>
    public decimal? Upper { get; init; }

    /// <summary>The unit as written, white space removed; empty where there is none.</summary>
    public string Unit { get; set; } = string.Empty;

    /// <summary>Of a grade: letter or Roman figure.</summary>
    public string? Grade { get; init; }

    public Fate Fate { get; private set; }

    public IgnoredReason IgnoredReason { get; private set; }

    public UnreadReason UnreadReason { get; private set; }

    /// <summary>True where the token asks for an amount: it has to end as a target or a condition.</summary>
    public bool IsAmount => Kind is TokenKind.Quantity or TokenKind.Grade or TokenKind.Rank;

    public void Use()
    {
        if (Fate != Fate.Unread)
        {
            Fate = Fate.Used;
        }
    }

    /// <summary>Takes back <see cref="Use"/>: what it was used for was not kept.</summary>
    public void Reopen()
    {
        if (Fate == Fate.Used)
        {
            Fate = Fate.Open;
        }
    }

    public void Ignore(IgnoredReason reason)
    {
        if (Fate == Fate.Open)
        {
            Fate = Fate.Ignored;
            IgnoredReason = reason;
        }
    }

    public void LeaveUnread(UnreadReason reason)
    {
        Fate = Fate.Unread;
        UnreadReason = reason;
    }
}
