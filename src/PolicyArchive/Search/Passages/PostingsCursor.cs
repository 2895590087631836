using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace PolicyArchive.Search.Passages;

/// <summary>Reads the places of one term in one document after another, in rising order of documents.</summary>
internal sealed class PostingsCursor
{
    private readonly DocsAndPositionsEnum? _postings;
    private int _doc = -1;
    private List<Place> _places = [];

    /// <param name="terms">The dictionary of the field; null where the segment has none.</param>
    public PostingsCursor(TermsEnum? terms, string term)
    {
        if (terms is not null && terms.SeekExact(new BytesRef(term)))
            _postings = terms.DocsAndPositions(null, null);
    }

    public IReadOnlyList<Place> At(int doc)
    {
        if (_doc != doc)
            (_doc, _places) = (doc, Read(doc));
        return _places;
    }

    private List<Place> Read(int doc)
    {
        if (_postings is null || Reach(doc) != doc)
            return [];
        var places = new List<Place>(_postings.Freq);
        for (var left = _postings.Freq; left > 0; left--)
        {
            var position = _postings.NextPosition();
            places.Add(new Place(position, _postings.StartOffset, _postings.EndOffset));
        }

        return places;
    }

    private int Reach(int doc)
    {
        if (_postings!.DocID == DocIdSetIterator.NO_MORE_DOCS)
            return DocIdSetIterator.NO_MORE_DOCS;
        return _postings.DocID < doc ? _postings.Advance(doc) : _postings.DocID;
    }
}
