namespace Celadon.PlanReader.Ledger;

/// <summary>A number or date that asks for nothing.</summary>
/// <param name="Text">The words as written.</param>
/// <param name="Span">Where.</param>
/// <param name="Reason">Why it asks for nothing.</param>
public sealed record IgnoredText(string Text, TextSpan Span, IgnoredReason Reason);

/// <summary>Something not understood.</summary>
/// <param name="Text">The words as written.</param>
/// <param name="Span">Where.</param>
/// <param name="Why">What hinders the reader.</param>
public sealed record UnreadText(string Text, TextSpan Span, UnreadReason Why);

/// <summary>Why a number or date asks for nothing.</summary>
public enum IgnoredReason
{
    /// <summary>A heading's or list item's number.</summary>
    Heading,

    /// <summary>What a web page puts around the document: index number, publication time, links.</summary>
    PageFurniture,

    /// <summary>A document's number (许政办〔2023〕20号), law article or standard number.</summary>
    DocumentNumber,

    /// <summary>The date of issue, of a meeting, of an event in the past.</summary>
    DateOfIssue,

    /// <summary>A year or period inside a title or a quoted name.</summary>
    TitlePeriod,

    /// <summary>A name that holds a digit: PM2.5, G311, 5G.</summary>
    Name,

    /// <summary>The number of a five-year plan (“十四五”).</summary>
    PlanPeriodName,

    /// <summary>A count that describes the document or the present state and asks for nothing (突出抓好12项重点任务).</summary>
    Description,

    /// <summary>Points of a score (25分).</summary>
    Score,

    /// <summary>A telephone number, postcode or address.</summary>
    Contact,
}

/// <summary>What hinders the reader.</summary>
public enum UnreadReason
{
    /// <summary>A number, but nothing says of what.</summary>
    NoMetric,

    /// <summary>A number whose unit or sign was lost (“达到92.左右”).</summary>
    UnitLost,

    /// <summary>A date expression that names no day.</summary>
    DateNotResolved,

    /// <summary>A date or number in a sentence without a duty.</summary>
    NoDuty,

    /// <summary>Punctuation was swapped or lost here; the borders of clauses cannot be trusted.</summary>
    PunctuationDamaged,

    /// <summary>Words of a table run together; the source table is needed.</summary>
    TableFlattened,

    /// <summary>A line break stands inside a word or number.</summary>
    BrokenLine,

    /// <summary>A responsibility bracket that names no role.</summary>
    RoleMissing,

    /// <summary>A bracket is opened and never closed, or the other way round.</summary>
    BracketUnbalanced,
}
