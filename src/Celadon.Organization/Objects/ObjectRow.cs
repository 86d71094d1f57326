using Celadon.Organization.Units;
using Celadon.Organization.Units.Stored;
using Celadon.Storage;

namespace Celadon.Organization.Objects;

/// <summary>A supervised object. Never removed and its id never reused: it ends.</summary>
internal sealed class ObjectRow : IRevised
{
    public required string Id { get; init; }

    public required string Name { get; set; }

    public DateOnly? NameFrom { get; set; }

    public SupervisedObjectKind Kind { get; set; }

    public string? UnitId { get; set; }

    public string? AreaId { get; set; }

    public string? Address { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public int Revision { get; set; }

    public List<ObjectIdentifierRow> Identifiers { get; set; } = [];

    public List<ObjectNameRow> Names { get; set; } = [];

    internal SupervisedObjectDraft AsDraft() => new()
    {
        Name = Name,
        NameFrom = NameFrom,
        Kind = Kind,
        UnitId = UnitId,
        AreaId = AreaId,
        Address = Address,
        Stands = new Validity(ValidFrom, ValidTo),
        Identifiers = [.. Identifiers.OrderBy(identifier => identifier.Scheme).ThenBy(identifier => identifier.Position).Select(identifier => new ObjectIdentifier(identifier.Scheme, identifier.Code))],
        Aliases = [.. Names.OrderBy(name => name.Position).Select(name => new UnitAlias(name.Name, new Validity(name.From, name.To)))],
    };

    internal void Write(SupervisedObjectDraft draft)
    {
        (Name, NameFrom, Kind) = (draft.Name.Trim(), draft.NameFrom, draft.Kind);
        (UnitId, AreaId, Address) = (draft.UnitId, draft.AreaId, string.IsNullOrWhiteSpace(draft.Address) ? null : draft.Address.Trim());
        (ValidFrom, ValidTo) = (draft.Stands.From, draft.Stands.To);
        Identifiers.Become(
            draft.Identifiers,
            (identifier, wanted) => (identifier.Scheme, identifier.Code) == (wanted.Scheme, wanted.Code),
            (number, wanted) => new ObjectIdentifierRow { Position = number, Scheme = wanted.Scheme, Code = wanted.Code },
            (_, _) => { });
        Names.Become(
            draft.Aliases,
            (name, wanted) => (name.Name, name.From) == (wanted.Name.Trim(), wanted.Used.From),
            (number, wanted) => new ObjectNameRow { Position = number, Name = wanted.Name.Trim(), From = wanted.Used.From, To = wanted.Used.To },
            (name, wanted) => name.To = wanted.Used.To);
    }
}

/// <summary>A number an object is known by.</summary>
internal sealed class ObjectIdentifierRow : INumberedPart
{
    public string ObjectId { get; init; } = "";

    public required int Position { get; init; }

    public required IdentifierScheme Scheme { get; init; }

    public required string Code { get; init; }
}

/// <summary>Another or a former name of an object.</summary>
internal sealed class ObjectNameRow : INumberedPart
{
    public string ObjectId { get; init; } = "";

    public required int Position { get; init; }

    public required string Name { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }
}
