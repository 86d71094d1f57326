namespace Celadon.Tasks;

/// <summary>Where tasks have their places.</summary>
public static class TaskLinks
{
    /// <summary>The list.</summary>
    public const string Tasks = "/tasks";

    /// <summary>Where a task is made.</summary>
    public const string New = "/tasks/new";

    /// <summary>The list as a workbook.</summary>
    public const string Export = "/tasks/export.xlsx";

    /// <summary>A task's page.</summary>
    /// <param name="id">The task.</param>
    public static string Of(string id) => Tasks + "/" + Uri.EscapeDataString(id);

    /// <summary>Where it is changed.</summary>
    /// <param name="id">The task.</param>
    public static string Edit(string id) => Of(id) + "/edit";

    /// <summary>Where a task is made under a measure.</summary>
    /// <param name="measure">The measure's code.</param>
    public static string Under(string measure) => New + "?measure=" + Uri.EscapeDataString(measure);

    /// <summary>Instructions and minutes.</summary>
    public const string Instructions = "/instructions";

    /// <summary>Where an instruction or minutes is recorded.</summary>
    public const string NewInstruction = "/instructions/new";

    /// <summary>Page of an instruction or minutes.</summary>
    /// <param name="id">The instruction.</param>
    public static string Instruction(string id) => Instructions + "/" + Uri.EscapeDataString(id);

    /// <summary>Where it is changed.</summary>
    /// <param name="id">The instruction.</param>
    public static string EditInstruction(string id) => Instruction(id) + "/edit";

    /// <summary>A scan of an instruction or minutes.</summary>
    /// <param name="instruction">The instruction.</param>
    /// <param name="scan">The scan.</param>
    public static string Scan(string instruction, string scan) => Instruction(instruction) + "/scans/" + Uri.EscapeDataString(scan);

    /// <summary>Where a task is made that comes from an instruction or minutes.</summary>
    /// <param name="instruction">The instruction.</param>
    public static string From(string instruction) => New + "?instruction=" + Uri.EscapeDataString(instruction);

    /// <summary>Where a task is made from another.</summary>
    /// <param name="task">The task that is copied.</param>
    public static string Copy(string task) => New + "?from=" + Uri.EscapeDataString(task);
}
