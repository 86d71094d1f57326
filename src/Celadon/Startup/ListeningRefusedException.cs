namespace Celadon.Startup;

/// <summary>The program does not start: the address or the certificate cannot be used. The message is for the person at the terminal.</summary>
internal sealed class ListeningRefusedException(string message, Exception? innerException = null) : Exception(message, innerException);
