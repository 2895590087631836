using PolicyArchive.Linking.Promises;
using PolicyArchive.Linking.Topics;

namespace PolicyArchive.Linking.Evidence;

/// <summary>What a promise is about, weighed for one document: words of its every paragraph tell little there.</summary>
internal sealed record PromiseTopics(Topic Whole, Topic Own)
{
    public static PromiseTopics For(PromiseProfile promise, LinkableDocument giving) =>
        new(giving.Spread.Weigh(promise.Topic), giving.Spread.Weigh(promise.Own));
}
