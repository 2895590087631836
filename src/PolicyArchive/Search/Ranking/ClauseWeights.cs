using PolicyArchive.Search.Indexing;
using PolicyArchive.Search.Matching;

namespace PolicyArchive.Search.Ranking;

/// <summary>How much each clause of a plan tells a document from others: the rarer, the more.</summary>
internal static class ClauseWeights
{
    private const double Optional = 0.05;

    public static double[] Of(SearchPlan plan, ArchiveWords words, int documents) =>
        [.. plan.Clauses.Select(clause => Weight(clause, words, documents))];

    private static double Weight(Clause clause, ArchiveWords words, int documents) => clause.Role switch
    {
        ClauseRole.Denied => 0,
        ClauseRole.Optional => Optional,
        _ => Rarity(clause.Ways.Select(way => Frequency(way, words)).DefaultIfEmpty(0).Max(), documents),
    };

    private static double Rarity(int frequency, int documents) => Math.Log(1 + (documents + 0.5) / (frequency + 0.5));

    private static int Frequency(Evidence way, ArchiveWords words) => way switch
    {
        StemEvidence word => words.TermFrequency(word.Stem) + words.TermFrequency(IndexSchema.PartTerm(word.Stem)),
        NumberEvidence number => words.TermFrequency(number.Term),
        SequenceEvidence sequence => sequence.Stems.Min(words.TermFrequency),
        NearEvidence near => near.Stems.Min(words.TermFrequency),
        ExactEvidence exact => exact.Words.Min(words.Frequency),
        PrefixEvidence prefix => prefix.Words.Select(words.Frequency).DefaultIfEmpty(0).Max(),
        GroupEvidence group => group.Clauses.SelectMany(clause => clause.Ways).Select(inner => Frequency(inner, words)).DefaultIfEmpty(0).Min(),
        _ => 0,
    };
}
