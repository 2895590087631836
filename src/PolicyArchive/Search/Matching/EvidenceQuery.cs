using System.Collections.Immutable;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;
using PolicyArchive.Search.Indexing;
using PolicyArchive.Search.Ranking;

namespace PolicyArchive.Search.Matching;

/// <summary>Clauses and evidence as Lucene queries.</summary>
internal static class EvidenceQuery
{
    /// <summary>All required clauses, or at least <paramref name="least"/> of them.</summary>
    public static Query Of(ImmutableArray<Clause> clauses, int? least = null)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var clause in clauses)
            query.Add(Of(clause), OccurOf(clause.Role, least is not null));
        if (least is { } minimum)
            query.MinimumNumberShouldMatch = minimum;
        var isOpen = !clauses.Any(clause => clause.Role == ClauseRole.Required);
        if (isOpen)
            query.Add(new ConstantScoreQuery(new MatchAllDocsQuery()), Occur.MUST);
        return query;
    }

    private static Occur OccurOf(ClauseRole role, bool isRelaxed) => role switch
    {
        ClauseRole.Denied => Occur.MUST_NOT,
        ClauseRole.Required when !isRelaxed => Occur.MUST,
        _ => Occur.SHOULD,
    };

    public static Query Of(Clause clause)
    {
        if (clause.Ways.Length == 1)
            return Of(clause.Ways[0]);
        var any = new DisjunctionMaxQuery(0);
        foreach (var way in clause.Ways)
            any.Add(Of(way));
        return any;
    }

    private static Query Of(Evidence evidence)
    {
        Query query = evidence switch
        {
            StemEvidence word => InFields(word.Stem),
            NumberEvidence number => NumberInFields(number.Term),
            SequenceEvidence sequence => Sequence(sequence.Stems),
            NearEvidence near => Near(near.Stems),
            ExactEvidence exact => Exact(exact.Words),
            PrefixEvidence prefix => Prefix(prefix),
            HeadEvidence head => new ConstantScoreQuery(new HeadFilter(head.Test)),
            GroupEvidence group => Of(group.Clauses),
            _ => throw new InvalidOperationException($"Nothing is known of {evidence.GetType().Name}."),
        };
        query.Boost *= evidence.Weight;
        return query;
    }

    private static DisjunctionMaxQuery InFields(string stem)
    {
        var part = IndexSchema.PartTerm(stem);
        var any = new DisjunctionMaxQuery(RankingWeights.OtherFields);
        any.Add(Term(IndexSchema.Text, stem, RankingWeights.Text));
        any.Add(Term(IndexSchema.Text, part, RankingWeights.Text * RankingWeights.Part));
        any.Add(Term(IndexSchema.Title, stem, RankingWeights.Title));
        any.Add(Term(IndexSchema.Title, part, RankingWeights.Title * RankingWeights.Part));
        any.Add(Term(IndexSchema.Heading, stem, RankingWeights.Heading));
        any.Add(Term(IndexSchema.Head, stem, RankingWeights.Head));
        return any;
    }

    private static DisjunctionMaxQuery NumberInFields(string term)
    {
        var any = new DisjunctionMaxQuery(RankingWeights.OtherFields);
        any.Add(Term(IndexSchema.OwnNumber, term, RankingWeights.OwnNumber));
        any.Add(Term(IndexSchema.Text, term, RankingWeights.Text));
        any.Add(Term(IndexSchema.Title, term, RankingWeights.Title));
        any.Add(Term(IndexSchema.Head, term, RankingWeights.Head));
        return any;
    }

    private static DisjunctionMaxQuery Sequence(ImmutableArray<string> stems)
    {
        var any = new DisjunctionMaxQuery(RankingWeights.OtherFields);
        foreach (var (field, weight) in new[] { (IndexSchema.Text, RankingWeights.Text), (IndexSchema.Title, RankingWeights.Title), (IndexSchema.Head, RankingWeights.Head) })
        {
            var phrase = new PhraseQuery { Boost = weight };
            foreach (var stem in stems)
                phrase.Add(new Term(field, stem));
            any.Add(phrase);
        }

        return any;
    }

    private static DisjunctionMaxQuery Near(ImmutableArray<string> stems)
    {
        var any = new DisjunctionMaxQuery(RankingWeights.OtherFields);
        any.Add(Near(IndexSchema.Text, stems, RankingWeights.Text));
        any.Add(Near(IndexSchema.Title, stems, RankingWeights.Title));
        return any;
    }

    private static SpanNearQuery Near(string field, ImmutableArray<string> stems, float weight)
    {
        var parts = stems.Select(stem => new SpanOrQuery(
            new SpanTermQuery(new Term(field, stem)), new SpanTermQuery(new Term(field, IndexSchema.PartTerm(stem)))));
        return new SpanNearQuery([.. parts], NearEvidence.Slop, inOrder: false) { Boost = weight };
    }

    private static DisjunctionMaxQuery Exact(ImmutableArray<string> words)
    {
        var (text, title) = (new PhraseQuery(), new PhraseQuery { Boost = RankingWeights.Title });
        foreach (var word in words)
        {
            text.Add(new Term(IndexSchema.Exact, word));
            title.Add(new Term(IndexSchema.Title, IndexSchema.ExactTerm(word)));
        }

        return new DisjunctionMaxQuery([text, title], RankingWeights.OtherFields);
    }

    private static DisjunctionMaxQuery Prefix(PrefixEvidence prefix)
    {
        var field = prefix.Beginning.StartsWith('#') ? IndexSchema.Text : IndexSchema.Exact;
        var text = new PrefixQuery(new Term(field, prefix.Beginning));
        var title = new PrefixQuery(new Term(IndexSchema.Title, IndexSchema.ExactTerm(prefix.Beginning))) { Boost = RankingWeights.Title };
        return new DisjunctionMaxQuery([text, title], RankingWeights.OtherFields);
    }

    private static TermQuery Term(string field, string term, float weight) => new(new Term(field, term)) { Boost = weight };
}
