using Celadon.Plans.Ledger;
using Microsoft.Extensions.Localization;

namespace Celadon.Wording;

/// <summary>Says what sort of item something is and how strictly it is meant.</summary>
public sealed class ItemWording(IStringLocalizer<WordingText> text)
{
    /// <summary>Target, task, phase-out, recurring, main target, safeguard.</summary>
    /// <param name="item">An item of a ledger.</param>
    public string Kind(LedgerItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item is { Kind: LedgerItemKind.Deliverable, DeliverableKind: { } kind } ? text["Kind" + kind] : text["Kind" + item.Kind];
    }

    /// <summary>Binding or expected (约束性, 预期性).</summary>
    /// <param name="item">An item of a ledger.</param>
    public string Strength(LedgerItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return text[item.IsSoft ? "Soft" : "Hard"];
    }
}
