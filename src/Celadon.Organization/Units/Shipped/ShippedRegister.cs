using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Celadon.Organization.Units.Shipped;

/// <summary>A city's areas and units as shipped in its <c>city.json</c>; the form is described in docs/city-data.md.</summary>
public sealed class ShippedRegister
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private ShippedRegister(ShippedCityFile file) => File = file;

    /// <summary>The city's name.</summary>
    public string City => File.City;

    internal ShippedCityFile File { get; }

    /// <summary>Reads the content of a <c>city.json</c>.</summary>
    /// <exception cref="JsonException">It is not in its form; the message names the place in it.</exception>
    public static ShippedRegister Read(ReadOnlySpan<byte> content)
    {
        ShippedCityFile file = JsonSerializer.Deserialize<ShippedCityFile>(content, Format) ?? throw new JsonException("The file holds null.");
        ShippedReferences.Check(file);
        return new ShippedRegister(file);
    }

    internal static string DigestOf<T>(T entry) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(entry, Format)));
}

internal sealed record ShippedCityFile(
    string City,
    string Area,
    IReadOnlyList<string> LocalClassNames,
    IReadOnlyList<ShippedArea> Areas,
    IReadOnlyList<ShippedUnit> Units);

internal sealed record ShippedArea(
    string Id,
    string Name,
    string? Parent = null,
    IReadOnlyList<ShippedAreaCode>? Codes = null,
    IReadOnlyList<ShippedName>? Aliases = null,
    DateOnly? ValidFrom = null,
    DateOnly? ValidTo = null);

internal sealed record ShippedAreaCode(string Scheme, string Code, DateOnly? From = null, DateOnly? To = null);

internal sealed record ShippedName(string Name, DateOnly? From = null, DateOnly? To = null);

internal sealed record ShippedUnit(
    string Id,
    string Name,
    RegisteredUnitKind Kind,
    string? Parent = null,
    string? Area = null,
    IReadOnlyList<ShippedName>? Aliases = null,
    DateOnly? NameFrom = null,
    DateOnly? ValidFrom = null,
    DateOnly? ValidTo = null,
    bool ExecutesPlans = false,
    DateOnly? ExecutesFrom = null,
    DateOnly? ExecutesTo = null,
    string? Uncertain = null);
