using Lucene.Net.Index;

namespace PolicyArchive.Search.Facets;

/// <summary>The values of each facet over the whole archive, numbered, so that counting needs no names.</summary>
internal sealed record FacetValues(MergedColumn Kinds, MergedColumn Senders, MergedColumn Chambers, MergedColumn Dossiers)
{
    public static FacetValues Of(IndexReader reader)
    {
        var segments = reader.Leaves.Select(leaf => SegmentColumns.Of(leaf.AtomicReader)).ToList();
        return new FacetValues(
            MergedColumn.Of(segments.Select(segment => segment.Kinds)),
            MergedColumn.Of(segments.Select(segment => segment.Senders)),
            MergedColumn.Of(segments.Select(segment => segment.Chambers)),
            MergedColumn.Of(segments.Select(segment => segment.Dossiers)));
    }
}
