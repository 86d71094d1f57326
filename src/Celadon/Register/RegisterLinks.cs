using Celadon.Organization.Importing;

namespace Celadon.Register;

/// <summary>Where the register's pages have their places.</summary>
public static class RegisterLinks
{
    /// <summary>The units.</summary>
    public const string Units = "/organization/units";

    /// <summary>Where a unit is entered.</summary>
    public const string NewUnit = Units + "/new";

    /// <summary>The units that carry out what is laid on all local governments.</summary>
    public const string Executors = "/organization/executors";

    /// <summary>The areas.</summary>
    public const string Areas = "/organization/areas";

    /// <summary>Where an area is entered.</summary>
    public const string NewArea = Areas + "/new";

    /// <summary>The people.</summary>
    public const string People = "/organization/people";

    /// <summary>Where a person is entered.</summary>
    public const string NewPerson = People + "/new";

    /// <summary>A unit's page.</summary>
    /// <param name="id">The unit.</param>
    public static string Unit(string id) => Units + "/" + Uri.EscapeDataString(id);

    /// <summary>Where a unit is changed.</summary>
    /// <param name="id">The unit.</param>
    public static string EditUnit(string id) => Unit(id) + "/edit";

    /// <summary>Where an area is changed.</summary>
    /// <param name="id">The area.</param>
    public static string Area(string id) => Areas + "/" + Uri.EscapeDataString(id);

    /// <summary>A person's page.</summary>
    /// <param name="id">The person.</param>
    public static string Person(string id) => People + "/" + Uri.EscapeDataString(id);

    /// <summary>Where a person is changed.</summary>
    /// <param name="id">The person.</param>
    public static string EditPerson(string id) => Person(id) + "/edit";

    /// <summary>Where a table is imported.</summary>
    /// <param name="table">What it holds.</param>
    public static string Import(ImportTable table) => table == ImportTable.Units ? "/organization/import/units" : "/organization/import/people";

    /// <summary>The workbook to fill in.</summary>
    /// <param name="table">What it holds.</param>
    public static string ImportTemplate(ImportTable table) => Import(table) + ".xlsx";

    /// <summary>The supervised objects.</summary>
    public const string Objects = "/organization/objects";

    /// <summary>Where an object is entered.</summary>
    public const string NewObject = Objects + "/new";

    /// <summary>An object's page.</summary>
    /// <param name="id">The object.</param>
    public static string SupervisedObject(string id) => Objects + "/" + Uri.EscapeDataString(id);

    /// <summary>Where an object is changed.</summary>
    /// <param name="id">The object.</param>
    public static string EditObject(string id) => SupervisedObject(id) + "/edit";
}
