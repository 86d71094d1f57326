namespace Celadon.Tasks;

/// <summary>Names the texts of the task pages: TaskText.resx (Chinese) and TaskText.en.resx.</summary>
public sealed class TaskText;
