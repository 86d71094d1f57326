using Celadon.Organization;
using Celadon.Plans;

namespace Celadon.Startup;

/// <summary>The rooms over the one database.</summary>
internal sealed record OpenRooms(OrganizationModule Organization, PlansModule Plans);
