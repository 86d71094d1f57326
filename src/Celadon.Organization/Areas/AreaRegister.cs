using Celadon.Organization.Units;

namespace Celadon.Organization.Areas;

/// <summary>An area: the city, a county, a township, a functional zone.</summary>
/// <param name="Id">Its own name in the program. No code of any platform: those change.</param>
/// <param name="Name">The name shown: the present one.</param>
/// <param name="Codes">Its codes, of each scheme.</param>
/// <param name="Aliases">Its other names.</param>
public sealed record RegisteredArea(string Id, string Name, IReadOnlyList<AreaCode> Codes, IReadOnlyList<AreaAlias> Aliases)
{
    /// <summary>The area it lies in; null for the city.</summary>
    public string? ParentId { get; init; }

    /// <summary>The days it exists.</summary>
    public Validity Stands { get; init; }

    /// <summary>How often its record was changed.</summary>
    public int Revision { get; init; }
}

/// <summary>A code of an area.</summary>
/// <param name="Scheme">Whose numbering: GB/T 2260, a platform's name.</param>
/// <param name="Code">The code.</param>
/// <param name="Used">The days it was in use.</param>
public sealed record AreaCode(string Scheme, string Code, Validity Used);

/// <summary>Another name of an area.</summary>
/// <param name="Name">The name.</param>
/// <param name="Used">The days it was in use.</param>
public sealed record AreaAlias(string Name, Validity Used);

/// <summary>A code that two areas bear on one day. To be seen, not refused: platforms do give one code to two places.</summary>
/// <param name="Code">The code.</param>
/// <param name="Other">The other area.</param>
public sealed record SharedAreaCode(AreaCode Code, RegisteredArea Other);

/// <summary>A city's areas, read from the database for one piece of work.</summary>
public sealed class AreaRegister
{
    /// <summary>A register of these areas.</summary>
    /// <param name="areas">Each id once.</param>
    public AreaRegister(IReadOnlyList<RegisteredArea> areas) => Areas = areas;

    /// <summary>The areas, also those that no longer exist.</summary>
    public IReadOnlyList<RegisteredArea> Areas { get; }

    /// <summary>The area of an id; null where there is none.</summary>
    public RegisteredArea? WithId(string id) => Areas.FirstOrDefault(area => area.Id == id);

    /// <summary>The codes of an area that another one bears too, in the same scheme on one day.</summary>
    public IReadOnlyList<SharedAreaCode> Shared(RegisteredArea area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return
        [
            .. from code in area.Codes
               from other in Areas
               where other.Id != area.Id && other.Codes.Any(theirs => (theirs.Scheme, theirs.Code) == (code.Scheme, code.Code) && theirs.Used.Overlaps(code.Used))
               select new SharedAreaCode(code, other),
        ];
    }
}
