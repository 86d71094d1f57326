namespace Celadon.Ledger;

/// <summary>Names the texts of the ledger pages: LedgerText.resx (Chinese) and LedgerText.en.resx.</summary>
public sealed class LedgerText;
