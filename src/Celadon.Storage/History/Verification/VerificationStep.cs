namespace Celadon.Storage.History.Verification;

/// <summary>What the verification is doing.</summary>
/// <param name="Table">The table whose rows are compared; null while the chain is walked.</param>
/// <param name="Done">How many entries or rows so far.</param>
public sealed record VerificationStep(string? Table, long Done);
