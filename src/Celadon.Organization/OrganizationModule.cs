using System.Reflection;
using Celadon.Organization.Accounts;
using Celadon.Storage;

namespace Celadon.Organization;

/// <summary>The room of who and what: units, people, accounts, and how far a permission reaches.</summary>
public sealed partial class OrganizationModule
{
    private readonly CeladonDatabase _database;
    private readonly TimeProvider _clock;
    private readonly SlowHash _passwords;

    /// <summary>Rounds of PBKDF2 with SHA-512 for a password: the number OWASP asks for.</summary>
    public const int UsualPasswordRounds = 210_000;

    /// <summary>The room over its database.</summary>
    /// <param name="database">The one database, prepared with <see cref="Tables"/>.</param>
    /// <param name="clock">Says what day it is.</param>
    /// <param name="passwordRounds">How slow hashing a password is; at least one round. A hash keeps its own number, so passwords hold after a change.</param>
    public OrganizationModule(CeladonDatabase database, TimeProvider clock, int passwordRounds = UsualPasswordRounds) =>
        (_database, _clock, _passwords) = (database, clock, new SlowHash(passwordRounds));

    /// <summary>The assembly that maps this room's tables.</summary>
    public static Assembly Tables => typeof(OrganizationModule).Assembly;
}
