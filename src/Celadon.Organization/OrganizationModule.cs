using System.Reflection;
using Celadon.Storage;

namespace Celadon.Organization;

/// <summary>The room of who and what: units, people, accounts, and how far a permission reaches.</summary>
public sealed partial class OrganizationModule
{
    private readonly CeladonDatabase _database;
    private readonly TimeProvider _clock;

    /// <summary>The room over its database.</summary>
    /// <param name="database">The one database, prepared with <see cref="Tables"/>.</param>
    /// <param name="clock">Says what day it is.</param>
    public OrganizationModule(CeladonDatabase database, TimeProvider clock) => (_database, _clock) = (database, clock);

    /// <summary>The assembly that maps this room's tables.</summary>
    public static Assembly Tables => typeof(OrganizationModule).Assembly;
}
