using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Linking.Register;

/// <summary>A promise with the document that states, repeats or looks back at it.</summary>
public sealed record StatedPromise(DocumentHead Document, Promise Promise)
{
    /// <summary>Order in time: document, then place in it.</summary>
    public static readonly IComparer<StatedPromise> ByTime = Comparer<StatedPromise>.Create((one, other) =>
    {
        var byDocument = DocumentHead.ByTime.Compare(one.Document, other.Document);
        return byDocument != 0 ? byDocument : one.Place.CompareTo(other.Place);
    });

    public string Id => Promise.Id;

    private (int Page, int Start, string Id) Place => (Promise.Span.Page, Promise.Span.Start, Promise.Id);
}
