using System.Collections.Immutable;
using PolicyArchive.Search.Facets;

namespace PolicyArchive.Search.Matching;

/// <summary>A way in which a document can meet one clause of a question.</summary>
/// <param name="Weight">Against the plainest way, which is 1.</param>
internal abstract record Evidence(float Weight);

/// <summary>The word itself in any inflection, alone or inside a compound, anywhere in text or head.</summary>
internal sealed record StemEvidence(string Stem, float Weight) : Evidence(Weight);

/// <summary>A number in its one form, <c>#</c> first.</summary>
internal sealed record NumberEvidence(string Term, float Weight) : Evidence(Weight);

/// <summary>Words next to each other in this order, each in any inflection.</summary>
internal sealed record SequenceEvidence(ImmutableArray<string> Stems, float Weight) : Evidence(Weight);

/// <summary>Parts of a compound near each other in any order, each alone or inside another compound.</summary>
internal sealed record NearEvidence(ImmutableArray<string> Stems, float Weight) : Evidence(Weight)
{
    /// <summary>How many other words may stand between all the parts together.</summary>
    public const int Slop = 6;
}

/// <summary>These words as written, next to each other in this order.</summary>
internal sealed record ExactEvidence(ImmutableArray<string> Words, float Weight) : Evidence(Weight);

/// <summary>Any word that begins so; or any number, when the beginning starts with <c>#</c>.</summary>
/// <param name="Words">The words of the archive that do, most frequent first, as many as are worth lighting up.</param>
internal sealed record PrefixEvidence(string Beginning, ImmutableArray<string> Words, float Weight) : Evidence(Weight);

/// <summary>Something in the head of the document that filters test, such as its kind or date.</summary>
internal sealed record HeadEvidence(Func<SegmentColumns, Func<int, bool>> Test, float Weight) : Evidence(Weight);

/// <summary>All of several clauses: a group within a choice.</summary>
internal sealed record GroupEvidence(ImmutableArray<Clause> Clauses, float Weight) : Evidence(Weight);
