using Celadon.PlanReader.Ledger;

namespace Celadon.PlanReader.Exchange;

/// <summary>The words of the exchange format for the reader's enumerations; they are stable, scripts rely on them.</summary>
public static class ExchangeWords
{
    /// <summary><c>lead</c>, <c>cooperate</c>, <c>shared</c>, <c>localImplement</c>.</summary>
    public static string Of(DutyRole role) => role switch
    {
        DutyRole.LeadUnit => "lead",
        DutyRole.SupportingUnit => "cooperate",
        DutyRole.SharedUnits => "shared",
        _ => "localImplement",
    };

    /// <summary><c>department</c>, <c>localClass</c>, <c>localGovernment</c>, <c>unitClass</c>.</summary>
    public static string Of(UnitKind kind) => Camel(kind.ToString());

    /// <summary><c>level</c>, <c>increase</c>, <c>decrease</c>, <c>increment</c>, <c>count</c>, <c>grade</c>.</summary>
    public static string Of(TargetForm form) => Camel(form.ToString());

    /// <summary>The mathematical sign, or <c>notInLast</c>.</summary>
    public static string Of(Comparison comparison) => comparison switch
    {
        Comparison.Below => "<",
        Comparison.AtMost => "<=",
        Comparison.Above => ">",
        Comparison.AtLeast => ">=",
        Comparison.Equal => "=",
        _ => "notInLast",
    };

    /// <summary><c>task</c>, <c>eliminate</c>, <c>recurring</c>.</summary>
    public static string Of(DeliverableKind kind) => Camel(kind.ToString());

    /// <summary><c>byYear</c>, <c>beforeYearEnd</c>, <c>beforeMonthEnd</c>, <c>byDay</c>, <c>planPeriod</c>, <c>recurring</c>.</summary>
    public static string Of(DeadlineKind kind) => Camel(kind.ToString());

    /// <summary><c>day</c> … <c>year</c>, <c>unspecified</c>.</summary>
    public static string Of(Period period) => Camel(period.ToString());

    /// <summary>Such as <c>heading</c>, <c>documentNumber</c>.</summary>
    public static string Of(IgnoredReason reason) => Camel(reason.ToString());

    /// <summary>Such as <c>unitLost</c>, <c>noMetric</c>.</summary>
    public static string Of(UnreadReason reason) => Camel(reason.ToString());

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
