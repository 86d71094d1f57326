using Npgsql;

namespace Celadon.Storage.Postgres;

/// <summary>How a server's database is named: as Npgsql writes it, or as a URL.</summary>
internal static class ServerAddress
{
    private static readonly string[] Schemes = ["postgres://", "postgresql://"];

    /// <summary>True where the words name a server; anything else is a file.</summary>
    internal static bool Names(string place) =>
        place.StartsWith("Host=", StringComparison.OrdinalIgnoreCase)
        || Schemes.Any(scheme => place.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    /// <exception cref="StorageException">It cannot be read. Nothing of it is repeated, since it may hold a password.</exception>
    internal static NpgsqlConnectionStringBuilder Read(string place)
    {
        try
        {
            NpgsqlConnectionStringBuilder address = place.Contains("://", StringComparison.Ordinal) ? FromUrl(new Uri(place)) : new(place);
            return string.IsNullOrEmpty(address.Host) || string.IsNullOrEmpty(address.Database) ? throw Unreadable() : address;
        }
        catch (Exception failure) when (failure is ArgumentException or FormatException or InvalidCastException or OverflowException or NotSupportedException)
        {
            throw Unreadable();
        }
    }

    /// <summary>Where the database lies, without who signs in and how.</summary>
    internal static string Shown(NpgsqlConnectionStringBuilder address) => $"{address.Host}:{address.Port}/{address.Database}";

    private static StorageException Unreadable() => new(StorageFault.AddressUnreadable, "");

    private static NpgsqlConnectionStringBuilder FromUrl(Uri url)
    {
        string[] who = url.UserInfo.Split(':', 2);
        var address = new NpgsqlConnectionStringBuilder
        {
            Host = Uri.UnescapeDataString(url.Host),
            Database = Uri.UnescapeDataString(url.AbsolutePath.TrimStart('/')),
        };
        if (url.Port > 0)
        {
            address.Port = url.Port;
        }

        if (who[0].Length > 0)
        {
            address.Username = Uri.UnescapeDataString(who[0]);
        }

        if (who.Length == 2)
        {
            address.Password = Uri.UnescapeDataString(who[1]);
        }

        foreach (string option in url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = option.Split('=', 2);
            Set(address, Uri.UnescapeDataString(parts[0]), Uri.UnescapeDataString(parts.Length == 2 ? parts[1] : ""));
        }

        return address;
    }

    // The names of libpq, as far as they are Npgsql's in another spelling.
    private static void Set(NpgsqlConnectionStringBuilder address, string name, string value)
    {
        switch (name)
        {
            case "host": address.Host = value; break;
            case "sslmode": address["SSL Mode"] = value.Replace("-", "", StringComparison.Ordinal); break;
            case "sslrootcert": address["Root Certificate"] = value; break;
            case "connect_timeout": address["Timeout"] = value; break;
            default: address[name.Replace('_', ' ')] = value; break;
        }
    }
}
