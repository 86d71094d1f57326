using Celadon.Organization.Units;
using Celadon.Storage;

namespace Celadon.Organization.People;

/// <summary>A person at a unit.</summary>
internal sealed class PersonRow : IRevised
{
    public required string Id { get; init; }

    public required string Name { get; set; }

    public required string UnitId { get; set; }

    public string? Position { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    public string? AccountId { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public int Revision { get; set; }

    internal Validity Serves => new(ValidFrom, ValidTo);

    internal PersonDraft AsDraft(string? userName) => new()
    {
        Name = Name,
        UnitId = UnitId,
        Position = Position,
        Phone = Phone,
        Email = Email,
        UserName = userName,
        Serves = Serves,
    };

    internal void Write(PersonDraft draft, string? accountId)
    {
        (Name, UnitId, Position) = (draft.Name.Trim(), draft.UnitId, Kept(draft.Position));
        (Phone, Email, AccountId) = (Kept(draft.Phone), Kept(draft.Email), accountId);
        (ValidFrom, ValidTo) = (draft.Serves.From, draft.Serves.To);
    }

    private static string? Kept(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>A person as liaison of a unit.</summary>
internal sealed class LiaisonRow
{
    public required string Id { get; init; }

    public required string UnitId { get; init; }

    public required string PersonId { get; init; }

    public required LiaisonRank Rank { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; set; }

    internal Validity Days => new(ValidFrom, ValidTo);
}
