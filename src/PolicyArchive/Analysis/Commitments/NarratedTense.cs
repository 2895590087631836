using System.Collections.Frozen;
using PolicyArchive.Analysis.Language;
using PolicyArchive.Analysis.Structure;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Reads minutes that tell in the past tense: "De minister zegde toe", "zij zou de Kamer berichten" are there what "zegt toe" and "zal berichten" are elsewhere.</summary>
internal static class NarratedTense
{
    private static readonly FrozenSet<string> Past = "was waren had hadden werd werden wilde wilden zei zeiden vond vonden antwoordde vroeg vroegen achtte meende stelde merkte wees kon konden zou zouden deelde drong".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Present = "is zijn heeft hebben wordt worden wil willen zegt vindt antwoordt vraagt vragen acht meent stelt merkt wijst kan kunnen zal zullen deelt dringt".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Earlier = "eerder destijds al reeds inmiddels indertijd vorig vorige jl eertijds onlangs".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether what the minutes report is told in the past more often than in the present.</summary>
    public static bool Is(DocumentStructure structure)
    {
        if (structure.Style != DocumentStyle.ReportedDebate) return false;
        var words = structure.Sentences.Where(s => s.Turn.IsReported).SelectMany(s => Tokenizer.Read(s.Text)).Select(t => t.Word).ToList();
        return words.Count(Past.Contains) > words.Count(Present.Contains);
    }

    public static Tense Of(VerbUse use, Clause clause, SentenceReading sentence)
    {
        var tense = TenseReader.Of(use, clause);
        if (!sentence.IsNarrated || clause.HasAny(Earlier)) return tense;
        if (tense == Tense.Past && use.Shape == VerbShape.Past) return Tense.Present;
        return tense == Tense.Hypothetical && !IsSupposed(clause) ? Tense.Future : tense;
    }

    /// <summary>Told here for the first time, not looked back at.</summary>
    public static bool IsTold(VerbUse use, Clause clause, SentenceReading sentence) =>
        sentence.IsNarrated && sentence.Speech == Speech.Reported && use.Shape == VerbShape.Past && !clause.HasAny(Earlier);

    /// <summary>"zou graag willen", "zou kunnen": no more than thought of.</summary>
    private static bool IsSupposed(Clause clause) =>
        clause.Has("graag") || clause.HasAny(WordList.Named("can")) || clause.HasAny(WordList.Named("want")) || clause.HasAny(WordList.Named("must")) || clause.HasAny(WordList.Named("perfect"));
}
