namespace PolicyArchive.Tests.Gold;

/// <summary>The tests that share one <see cref="GoldArchive"/>.</summary>
[CollectionDefinition(Name)]
public sealed class GoldCollection : ICollectionFixture<GoldArchive>
{
    public const string Name = "gold";
}
