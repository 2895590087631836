using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using PolicyArchive.Search.Facets;

namespace PolicyArchive.Search.Matching;

/// <summary>Lets through the documents whose head passes a test.</summary>
internal sealed class HeadFilter(Func<SegmentColumns, Func<int, bool>> test) : Filter
{
    public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs)
    {
        var passes = test(SegmentColumns.Of(context.AtomicReader));
        return new Passing(context.AtomicReader.MaxDoc, acceptDocs, passes);
    }

    private sealed class Passing(int maxDoc, IBits acceptDocs, Func<int, bool> passes) : FieldCacheDocIdSet(maxDoc, acceptDocs)
    {
        protected override bool MatchDoc(int doc) => passes(doc);
    }
}
