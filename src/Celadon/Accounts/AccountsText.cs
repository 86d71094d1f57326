namespace Celadon.Accounts;

/// <summary>Names the texts about accounts: AccountsText.resx (Chinese) and AccountsText.en.resx.</summary>
public sealed class AccountsText;
