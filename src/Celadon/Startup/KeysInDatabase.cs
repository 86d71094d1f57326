using System.Xml.Linq;
using Celadon.Storage;
using Celadon.Storage.Keys;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Celadon.Startup;

/// <summary>The key ring where several machines serve one database: a session begun at one is known to all.</summary>
internal sealed class KeysInDatabase(CeladonDatabase database) : IXmlRepository
{
    private readonly ProgramKeys _keys = new(database);

    public IReadOnlyCollection<XElement> GetAllElements() => [.. _keys.All().Select(XElement.Parse)];

    // The framework asks synchronously; nobody's context waits here.
    public void StoreElement(XElement element, string friendlyName) =>
        _keys.AddAsync(friendlyName, element.ToString(SaveOptions.DisableFormatting)).GetAwaiter().GetResult();
}
