namespace Celadon.SignIn;

/// <summary>Names the texts about signing in: SignInText.resx (Chinese) and SignInText.en.resx.</summary>
public sealed class SignInText;
