using System.Collections.Immutable;
using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using PolicyArchive.Documents;
using PolicyArchive.Search.Indexing;
using PolicyArchive.Search.Matching;

namespace PolicyArchive.Search.Findings;

/// <summary>Searches the small index of findings.</summary>
internal static class FindingSearch
{
    private const double LeastWords = 0.2;

    public static ImmutableArray<FindingHit> Find(FindingRequest request, ImmutableArray<Clause> clauses, IndexSearcher searcher)
    {
        if (clauses.IsDefaultOrEmpty || request.Limit < 1)
            return [];
        var query = new BooleanQuery(disableCoord: true)
        {
            { new EvidenceQuery(searcher.IndexReader).Of(clauses, Math.Max(1, (int)Math.Ceiling(clauses.Length * LeastWords))), Occur.MUST },
        };
        AddConditions(query, request);
        return
        [
            .. searcher.Search(query, request.Limit).ScoreDocs.Select(found => Hit(searcher.Doc(found.Doc), found.Score))
                .OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Id, StringComparer.Ordinal),
        ];
    }

    private static void AddConditions(BooleanQuery query, FindingRequest request)
    {
        AddAnyOf(query, FindingFields.Type, request.Types);
        AddAnyOf(query, FindingFields.To, request.Chambers);
        AddAnyOf(query, FindingFields.Actor, request.Actors);
        if (request.From is not null || request.To is not null)
            query.Add(NumericRangeQuery.NewInt32Range(FindingFields.Day, request.From?.DayNumber ?? 0, request.To?.DayNumber, true, true), Occur.MUST);
        if (request.Except is { } except)
            query.Add(new TermQuery(new Term(IndexSchema.Id, except.Value)), Occur.MUST_NOT);
    }

    private static void AddAnyOf(BooleanQuery query, string field, ImmutableArray<string> values)
    {
        if (values.Length == 0)
            return;
        var any = new BooleanQuery(disableCoord: true);
        foreach (var value in values)
            any.Add(new TermQuery(new Term(field, value)), Occur.SHOULD);
        query.Add(any, Occur.MUST);
        any.Boost = 0;
    }

    private static FindingHit Hit(Document fields, float score)
    {
        int Number(string field) => int.Parse(fields.Get(field, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        DocumentId.TryParse(fields.Get(IndexSchema.Id), out var document);
        var span = new TextSpan(Number(FindingFields.Page), Number(FindingFields.Start), Number(FindingFields.Length));
        DateOnly? date = Number(FindingFields.Day) is >= 0 and var day ? DateOnly.FromDayNumber(day) : null;
        return new FindingHit(fields.Get(FindingFields.FindingId), fields.Get(FindingFields.Type), document, span, date, score);
    }
}
