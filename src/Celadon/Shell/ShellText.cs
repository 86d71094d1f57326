namespace Celadon.Shell;

/// <summary>Names the texts of the shell: ShellText.resx (Chinese) and ShellText.en.resx.</summary>
public sealed class ShellText;
