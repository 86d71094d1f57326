namespace Celadon.Register;

/// <summary>Names the texts of the register's pages: RegisterText.resx (Chinese) and RegisterText.en.resx.</summary>
public sealed class RegisterText;
