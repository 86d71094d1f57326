namespace Celadon.Storage;

/// <summary>A row that people edit in forms: it counts its changes, so that a form made from an older state is noticed.</summary>
public interface IRevised
{
    /// <summary>How often the row was changed, from 0; the storage counts it up.</summary>
    int Revision { get; set; }
}
