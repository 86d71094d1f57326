using System.Text.Json.Serialization;
using Celadon.PlanReader.Ledger;

namespace Celadon.Plans.Review;

/// <summary>What a part of a draft says, in the reader's own records: a corrected part is what the reader should have read.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(DraftedFrame), "frame")]
[JsonDerivedType(typeof(DraftedGroup), "group")]
[JsonDerivedType(typeof(DraftedMeasure), "measure")]
[JsonDerivedType(typeof(DraftedTarget), "target")]
[JsonDerivedType(typeof(DraftedDeliverable), "deliverable")]
[JsonDerivedType(typeof(DraftedDuty), "duty")]
[JsonDerivedType(typeof(DraftedSafeguard), "safeguard")]
[JsonDerivedType(typeof(DraftedSafeguardDuty), "safeguardDuty")]
public abstract record DraftContent;

/// <summary>Title, number, issuer, dates.</summary>
/// <param name="Frame">As read or corrected.</param>
public sealed record DraftedFrame(PlanFrame Frame) : DraftContent;

/// <summary>A heading above measures.</summary>
/// <param name="Number">As printed.</param>
/// <param name="Title">Its words.</param>
public sealed record DraftedGroup(string Number, string Title) : DraftContent;

/// <summary>A measure without what stands under it.</summary>
/// <param name="Number">The printed number.</param>
/// <param name="Group">Number of its group; null where it stands under none.</param>
/// <param name="Clause">The printed path; unique in the plan.</param>
/// <param name="Title">The heading.</param>
public sealed record DraftedMeasure(int Number, string? Group, string Clause, string Title) : DraftContent;

/// <summary>A target of a measure, or one of the plan's main targets.</summary>
/// <param name="Target">As read or corrected.</param>
public sealed record DraftedTarget(Target Target) : DraftContent;

/// <summary>A duty without a number of its own.</summary>
/// <param name="Deliverable">As read or corrected.</param>
public sealed record DraftedDeliverable(Deliverable Deliverable) : DraftContent;

/// <summary>A unit's part in a measure.</summary>
/// <param name="Duty">As read or corrected.</param>
/// <param name="Executors">The local governments a class stands for, as chosen by a person; null where the city's register says.</param>
public sealed record DraftedDuty(Duty Duty, IReadOnlyList<string>? Executors) : DraftContent;

/// <summary>A safeguard without what it asks.</summary>
/// <param name="Number">As printed.</param>
/// <param name="Title">The heading.</param>
public sealed record DraftedSafeguard(string Number, string Title) : DraftContent;

/// <summary>What a safeguard asks.</summary>
/// <param name="Duty">As read or corrected.</param>
public sealed record DraftedSafeguardDuty(SafeguardDuty Duty) : DraftContent;
