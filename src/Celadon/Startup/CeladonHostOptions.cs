using Celadon.Organization;
using Celadon.SignIn.External;
using Celadon.Storage;

namespace Celadon.Startup;

/// <summary>Where and how the host runs.</summary>
public sealed record CeladonHostOptions
{
    /// <summary>The port asked for when none is named.</summary>
    public const int DefaultPort = 5080;

    /// <summary>The database: a file, made on start with its folder, or a PostgreSQL server's address. May hold a password: not to be printed.</summary>
    public string Database { get; init; } = Path.Combine("var", "celadon.db");

    /// <summary>The city's folder with its units and plans; null takes the one that came with the program.</summary>
    public string? City { get; init; }

    /// <summary>The port, 0 for any free one; null takes <see cref="DefaultPort"/> or the next free one after it.</summary>
    public int? Port { get; init; }

    /// <summary>The address to listen on; null stands for 127.0.0.1. Any other than this machine's own needs a certificate.</summary>
    public string? Listen { get; init; }

    /// <summary>The file of the certificate with its key, PFX or PEM; null where it speaks HTTP to this machine only.</summary>
    public string? Certificate { get; init; }

    /// <summary>The one folder for attachments; null keeps them in the database.</summary>
    public string? AttachmentFolder { get; init; }

    /// <summary>The folder into which the head of the history is written every day; null writes none.</summary>
    public string? HeadFolder { get; init; }

    /// <summary>The clock that says what day it is in the office.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The organization's own sign-in as asked for; null where people sign in with their passwords only.</summary>
    public OpenIdRequest? OpenId { get; init; }

    /// <summary>How slow hashing a password is: rounds of PBKDF2.</summary>
    public int PasswordRounds { get; init; } = OrganizationModule.UsualPasswordRounds;

    /// <summary>The folder of what lies beside the database; with a server <c>var</c>.</summary>
    internal string Folder => CeladonDatabase.NamesServer(Database) ? Path.GetFullPath("var") : Path.GetDirectoryName(Path.GetFullPath(Database))!;
}
