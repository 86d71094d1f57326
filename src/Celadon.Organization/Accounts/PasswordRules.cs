namespace Celadon.Organization.Accounts;

/// <summary>What a password must be (GB/T 22239—2019 §8.1.4.1 a, with longer passwords than usual).</summary>
internal static class PasswordRules
{
    internal const int Remembered = 5;

    internal static readonly TimeSpan Lifetime = TimeSpan.FromDays(90);

    private const int Shortest = 10;
    private const int Longest = 128;
    private const int ClassesAsked = 3;

    /// <summary>Goes on only with a password that may be chosen.</summary>
    /// <exception cref="AccountRefusedException">It may not.</exception>
    internal static void Require(string password, string userName)
    {
        if (password.Length is < Shortest or > Longest)
        {
            throw new AccountRefusedException(AccountFault.PasswordLength);
        }

        if (Classes(password) < ClassesAsked)
        {
            throw new AccountRefusedException(AccountFault.PasswordClasses);
        }

        if (password.Contains(userName, StringComparison.OrdinalIgnoreCase))
        {
            throw new AccountRefusedException(AccountFault.PasswordHoldsName);
        }
    }

    // A letter without case, such as a Chinese character, counts as a symbol.
    private static int Classes(string password) => password
        .Select(sign => char.IsUpper(sign) ? 'A' : char.IsLower(sign) ? 'a' : char.IsDigit(sign) ? '0' : '#')
        .Distinct().Count();
}
