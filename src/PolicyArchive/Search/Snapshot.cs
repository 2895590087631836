using Lucene.Net.Index;
using PolicyArchive.Search.Facets;
using PolicyArchive.Search.Matching;

namespace PolicyArchive.Search;

/// <summary>What holds for one state of the index, worked out once for all searches in it.</summary>
internal sealed record Snapshot(IndexReader Reader, ArchiveWords Words, AbbreviationBook Abbreviations, FacetValues FacetValues, SearchCoverage Coverage)
{
    public static Snapshot Of(IndexReader reader) =>
        new(reader, new ArchiveWords(reader), AbbreviationBook.Read(reader), FacetValues.Of(reader), CoverageOf(reader));

    private static SearchCoverage CoverageOf(IndexReader reader)
    {
        var (documents, withoutText, first, last) = (0, 0, int.MaxValue, -1);
        foreach (var segment in reader.Leaves)
        {
            var columns = SegmentColumns.Of(segment.AtomicReader);
            var live = segment.AtomicReader.LiveDocs;
            for (var doc = 0; doc < columns.Days.Length; doc++)
            {
                if (live is not null && !live.Get(doc))
                    continue;
                documents++;
                withoutText += columns.WithoutText[doc] ? 1 : 0;
                if (columns.Days[doc] >= 0)
                    (first, last) = (Math.Min(first, columns.Days[doc]), Math.Max(last, columns.Days[doc]));
            }
        }

        return last < 0
            ? new SearchCoverage(documents, null, null, withoutText)
            : new SearchCoverage(documents, DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last), withoutText);
    }
}
