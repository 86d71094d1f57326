using System.Reflection;
using Celadon.Organization;
using Celadon.Plans;

namespace Celadon.Storage.Tests;

/// <summary>Every room that maps tables.</summary>
internal static class Rooms
{
    internal static IReadOnlyList<Assembly> All { get; } = [OrganizationModule.Tables, PlansModule.Tables];
}
