using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Celadon.Organization.Units.Shipped;

namespace Celadon.Plans.Cities;

/// <summary>A city as shipped in <c>data/cities/</c>: its unit register, and its plans as structured data without their sentences.</summary>
public sealed class ShippedCity
{
    internal static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private ShippedCity(ShippedRegister register, IReadOnlyList<ShippedPlan> plans)
    {
        Register = register;
        Plans = plans;
    }

    /// <summary>Its areas and units.</summary>
    public ShippedRegister Register { get; }

    internal IReadOnlyList<ShippedPlan> Plans { get; }

    /// <summary>Reads <c>city.json</c> and every <c>plan-*.json</c> of a city's folder.</summary>
    /// <param name="folder">Such as <c>data/cities/xuchang</c>.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="JsonException">A file is not in the form of <c>docs/city-data.md</c>; the message names the place in it.</exception>
    public static ShippedCity InFolder(string folder)
    {
        ShippedRegister register = ShippedRegister.Read(File.ReadAllBytes(Path.Combine(folder, "city.json")));
        return new ShippedCity(register, [.. Directory.GetFiles(folder, "plan-*.json").Order(StringComparer.Ordinal).Select(ReadPlan)]);
    }

    private static ShippedPlan ReadPlan(string path)
    {
        byte[] content = File.ReadAllBytes(path);
        // The content itself is the version: nobody can forget to raise it.
        return Read<ShippedPlan>(content) with { Version = Convert.ToHexStringLower(SHA256.HashData(content)) };
    }

    private static T Read<T>(byte[] content) =>
        JsonSerializer.Deserialize<T>(content, Format) ?? throw new JsonException("The file holds null.");
}
