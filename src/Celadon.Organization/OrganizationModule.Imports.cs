using Celadon.Organization.Importing;
using Celadon.Organization.Offices;
using Celadon.Organization.Permissions;

namespace Celadon.Organization;

public sealed partial class OrganizationModule
{
    private ImportDesk Imports => field ??= new ImportDesk(_database);

    private DateOnly Today => OfficeClock.DayOf(_clock.GetUtcNow());

    /// <summary>Says what a workbook would add and change, and what in it cannot be kept. Changes nothing.</summary>
    /// <param name="actor">Who; answers for the whole city.</param>
    /// <param name="table">What it holds.</param>
    /// <param name="file">The workbook.</param>
    /// <param name="cancellation">Stops the check.</param>
    /// <exception cref="NotPermittedException">The actor may not.</exception>
    public Task<ImportCheck> CheckImportAsync(Actor actor, ImportTable table, byte[] file, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(file);
        return Imports.RunAsync(actor, table, file, null, Today, cancellation);
    }

    /// <summary>Does what a check has shown: all of it, or nothing where file or register are no longer as they were.</summary>
    /// <param name="actor">Who; answers for the whole city.</param>
    /// <param name="table">What it holds.</param>
    /// <param name="file">The workbook.</param>
    /// <param name="digest">The digest of the check that was shown.</param>
    /// <param name="cancellation">Stops it; then nothing is kept.</param>
    /// <exception cref="NotPermittedException">The actor may not.</exception>
    public Task<ImportCheck> ApplyImportAsync(Actor actor, ImportTable table, byte[] file, string digest, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(digest);
        return Imports.RunAsync(actor, table, file, digest, Today, cancellation);
    }

    /// <summary>Writes a workbook to fill in. It holds nothing of the register.</summary>
    /// <param name="table">What it is for.</param>
    /// <param name="language">zh-CN or en; any other counts as zh-CN.</param>
    /// <param name="output">Where to; stays open.</param>
    /// <param name="cancellation">Stops the writing.</param>
    public static Task WriteImportTemplateAsync(ImportTable table, string language, Stream output, CancellationToken cancellation = default) =>
        ImportTemplate.WriteAsync(table, language, output, cancellation);
}
