using System.Collections.Immutable;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;
using PolicyArchive.Search.Indexing;
using PolicyArchive.Search.Ranking;

namespace PolicyArchive.Search.Matching;

/// <summary>Clauses and evidence as Lucene queries over one state of an index. What the index does not have is left out.</summary>
internal sealed class EvidenceQuery(IndexReader reader)
{
    private static readonly (string Field, float Weight)[] PhraseFields =
        [(IndexSchema.Text, RankingWeights.Text), (IndexSchema.Title, RankingWeights.Title), (IndexSchema.Head, RankingWeights.Head)];

    private readonly TermFinder _terms = new(reader);

    /// <summary>All required clauses, or at least <paramref name="least"/> of them.</summary>
    public Query Of(ImmutableArray<Clause> clauses, int? least = null)
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

    public Query Of(Clause clause)
    {
        if (clause.Ways.Length == 1)
            return Of(clause.Ways[0]);
        var any = new DisjunctionMaxQuery(0);
        foreach (var way in clause.Ways)
            any.Add(Of(way));
        return any;
    }

    private static Occur OccurOf(ClauseRole role, bool isRelaxed) => role switch
    {
        ClauseRole.Denied => Occur.MUST_NOT,
        ClauseRole.Required when !isRelaxed => Occur.MUST,
        _ => Occur.SHOULD,
    };

    private Query Of(Evidence evidence)
    {
        var query = evidence switch
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

    private DisjunctionMaxQuery InFields(string stem)
    {
        var part = IndexSchema.PartTerm(stem);
        return Any(
            Word(IndexSchema.Text, stem, RankingWeights.Text),
            Word(IndexSchema.Text, part, RankingWeights.Text * RankingWeights.Part),
            Word(IndexSchema.Title, stem, RankingWeights.Title),
            Word(IndexSchema.Title, part, RankingWeights.Title * RankingWeights.Part),
            Word(IndexSchema.Heading, stem, RankingWeights.Heading),
            Word(IndexSchema.Head, stem, RankingWeights.Head));
    }

    private DisjunctionMaxQuery NumberInFields(string term) => Any(
        Word(IndexSchema.OwnNumber, term, RankingWeights.OwnNumber),
        Word(IndexSchema.Text, term, RankingWeights.Text),
        Word(IndexSchema.Title, term, RankingWeights.Title),
        Word(IndexSchema.Head, term, RankingWeights.Head));

    private DisjunctionMaxQuery Sequence(ImmutableArray<string> stems) =>
        Any([.. PhraseFields.Select(field => Phrase(field.Field, stems, field.Weight))]);

    private DisjunctionMaxQuery Exact(ImmutableArray<string> words) => Any(
        Phrase(IndexSchema.Exact, words, RankingWeights.Text),
        Phrase(IndexSchema.Title, [.. words.Select(IndexSchema.ExactTerm)], RankingWeights.Title));

    private DisjunctionMaxQuery Near(ImmutableArray<string> stems) => Any(
        Near(IndexSchema.Text, stems, RankingWeights.Text),
        Near(IndexSchema.Title, stems, RankingWeights.Title));

    private static DisjunctionMaxQuery Prefix(PrefixEvidence prefix)
    {
        var field = prefix.Beginning.StartsWith('#') ? IndexSchema.Text : IndexSchema.Exact;
        return Any(
            new PrefixQuery(new Term(field, prefix.Beginning)),
            new PrefixQuery(new Term(IndexSchema.Title, IndexSchema.ExactTerm(prefix.Beginning))) { Boost = RankingWeights.Title });
    }

    private static DisjunctionMaxQuery Any(params ReadOnlySpan<Query?> queries)
    {
        var any = new DisjunctionMaxQuery(RankingWeights.OtherFields);
        foreach (var query in queries)
        {
            if (query is not null)
                any.Add(query);
        }

        return any;
    }

    private Query? Phrase(string field, ImmutableArray<string> words, float weight)
    {
        if (words.Length == 1)
            return Word(field, words[0], weight);
        if (!words.All(word => Has(field, word)))
            return null;
        var phrase = new PhraseQuery { Boost = weight };
        foreach (var word in words)
            phrase.Add(new Term(field, word));
        return phrase;
    }

    private SpanNearQuery? Near(string field, ImmutableArray<string> stems, float weight)
    {
        if (!stems.All(stem => Has(field, stem) || Has(field, IndexSchema.PartTerm(stem))))
            return null;
        var parts = stems.Select(stem => new SpanOrQuery(
            new SpanTermQuery(new Term(field, stem)), new SpanTermQuery(new Term(field, IndexSchema.PartTerm(stem)))));
        return new SpanNearQuery([.. parts], NearEvidence.Slop, inOrder: false) { Boost = weight };
    }

    private TermQuery? Word(string field, string term, float weight)
    {
        var found = _terms.Find(field, term);
        return found.DocFreq > 0 ? new TermQuery(new Term(field, term), found) { Boost = weight } : null;
    }

    private bool Has(string field, string term) => _terms.Find(field, term).DocFreq > 0;
}
