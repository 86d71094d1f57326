using Celadon.Plans.Ledger;

namespace Celadon.Ledger;

/// <summary>Where the ledger's things have their own place.</summary>
public static class LedgerLinks
{
    /// <summary>The ledger.</summary>
    public const string Ledger = "/ledger";

    /// <summary>The main targets.</summary>
    public const string Objectives = "/ledger/objectives";

    /// <summary>The safeguards.</summary>
    public const string Safeguards = "/ledger/safeguards";

    /// <summary>Where the official text is given.</summary>
    public const string OfficialText = "/ledger/official-text";

    /// <summary>A measure's page.</summary>
    /// <param name="code">Its code: M11.</param>
    public static string Measure(string code) => "/ledger/measures/" + Uri.EscapeDataString(code);

    /// <summary>Where an item says where it came from.</summary>
    /// <param name="item">An item of the ledger.</param>
    public static string Source(LedgerItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        string page = item.Kind switch
        {
            LedgerItemKind.Objective => Objectives,
            LedgerItemKind.SafeguardDuty => Safeguards,
            _ => Measure(item.Place.MeasureCode ?? throw new InvalidOperationException($"{item.Code} stands under no measure.")),
        };
        return page + "#" + item.Code;
    }
}
