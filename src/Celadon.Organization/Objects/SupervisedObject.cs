using Celadon.Organization.Units;
using Celadon.Storage.History;
using Celadon.Storage.History.Book;

namespace Celadon.Organization.Objects;

/// <summary>What is supervised or monitored: an enterprise, a station, a site, a section. It has one identity, whatever it is called and whoever holds it.</summary>
/// <param name="Id">Given once and never to another object.</param>
/// <param name="Draft">What a form for it holds.</param>
/// <param name="Unit">The unit it belongs to; null where it is the city's.</param>
/// <param name="Area">Name of its area; null where none is known.</param>
/// <param name="IsEditable">True where the reader may change it.</param>
/// <param name="Revision">How often the record was changed.</param>
public sealed record SupervisedObject(string Id, SupervisedObjectDraft Draft, RegisteredUnit? Unit, string? Area, bool IsEditable, int Revision)
{
    /// <summary>The rows whose history is this object's.</summary>
    public IReadOnlyList<RecordReference> Records =>
    [
        new("organization_object", RecordKey.Of(Id)),
        new("organization_object_identifier", RecordKey.Of(Id), WithThoseBelow: true),
        new("organization_object_name", RecordKey.Of(Id), WithThoseBelow: true),
    ];
}

/// <summary>An object as somebody writes it down, before it is checked.</summary>
public sealed record SupervisedObjectDraft
{
    /// <summary>Its present name.</summary>
    public string Name { get; init; } = "";

    /// <summary>First day of that name; null where unknown.</summary>
    public DateOnly? NameFrom { get; init; }

    /// <summary>What it is.</summary>
    public SupervisedObjectKind Kind { get; init; }

    /// <summary>The unit it belongs to; null where it is the city's.</summary>
    public string? UnitId { get; init; }

    /// <summary>The area it lies in; null where none is known.</summary>
    public string? AreaId { get; init; }

    /// <summary>Where it is; null where unknown.</summary>
    public string? Address { get; init; }

    /// <summary>The days it exists.</summary>
    public Validity Stands { get; init; }

    /// <summary>Numbers others know it by.</summary>
    public IReadOnlyList<ObjectIdentifier> Identifiers { get; init; } = [];

    /// <summary>Its other and former names.</summary>
    public IReadOnlyList<UnitAlias> Aliases { get; init; } = [];
}

/// <summary>A number an object is known by; no other object bears it, ever.</summary>
/// <param name="Scheme">Whose numbering.</param>
/// <param name="Code">The number.</param>
public sealed record ObjectIdentifier(IdentifierScheme Scheme, string Code);

/// <summary>Whose numbering it is.</summary>
public enum IdentifierScheme
{
    /// <summary>Unified social credit identifier (统一社会信用代码), GB 32100—2015.</summary>
    CreditCode,

    /// <summary>Number of the pollutant discharge permit (排污许可证编号).</summary>
    DischargePermit,

    /// <summary>Code of a station, a section or a site in the monitoring networks (站点编码、断面编码).</summary>
    Station,

    /// <summary>Number of a data logger (MN), HJ 212.</summary>
    Logger,

    /// <summary>Any other.</summary>
    Other,
}

/// <summary>What an object is.</summary>
public enum SupervisedObjectKind
{
    /// <summary>An enterprise or another polluter (企业).</summary>
    Enterprise,

    /// <summary>An air monitoring station (空气站).</summary>
    AirStation,

    /// <summary>A dustfall site (降尘点位).</summary>
    DustfallSite,

    /// <summary>A monitoring section of a river or lake (断面).</summary>
    WaterSection,

    /// <summary>A reach of a river (河段).</summary>
    RiverReach,

    /// <summary>A water body (水体).</summary>
    WaterBody,

    /// <summary>A drinking water source (饮用水水源地).</summary>
    DrinkingWaterSource,

    /// <summary>An outfall into a river (入河排污口).</summary>
    RiverOutfall,

    /// <summary>A sewage plant (污水处理厂).</summary>
    SewagePlant,

    /// <summary>A building site (工地).</summary>
    BuildingSite,

    /// <summary>A restaurant (餐饮单位).</summary>
    Restaurant,

    /// <summary>A parcel of land (地块).</summary>
    Parcel,

    /// <summary>A mine (矿山).</summary>
    Mine,

    /// <summary>A village whose sewage is treated (村庄).</summary>
    Village,

    /// <summary>A project (项目).</summary>
    Project,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>Which objects are looked for; all conditions hold together.</summary>
/// <param name="Text">Part of a present or former name, or a whole identifier; null for any.</param>
/// <param name="Kind">What they are; null for any.</param>
/// <param name="AreaId">The area; null for any.</param>
/// <param name="IsWithFormer">True to list those too that do not exist on the day.</param>
public sealed record ObjectFilter(string? Text = null, SupervisedObjectKind? Kind = null, string? AreaId = null, bool IsWithFormer = false);
