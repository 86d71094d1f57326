using Celadon.Browser.Tests.WholeWay;
using Xunit.Sdk;
using Xunit.v3;

namespace Celadon.Browser.Tests.Running;

/// <summary>The way that takes longest begins first, so that the others run beside it and nobody waits for it at the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    /// <inheritdoc />
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderByDescending(collection => collection.TestCollectionDisplayName.Contains(nameof(WholeWayTests), StringComparison.Ordinal))];
}
