namespace Celadon.Startup;

/// <summary>Where and how the host runs.</summary>
public sealed record CeladonHostOptions
{
    /// <summary>The port asked for when none is named.</summary>
    public const int DefaultPort = 5080;

    /// <summary>The folder of database, keys and kept documents; made on start.</summary>
    public string Folder { get; init; } = "var";

    /// <summary>The port on 127.0.0.1, 0 for any free one; null takes <see cref="DefaultPort"/> or the next free one after it.</summary>
    public int? Port { get; init; }

    /// <summary>The clock that says what day it is in the office.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
