using System.Collections.Frozen;
using PolicyArchive.Analysis.Language;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Recognises a promise by the lack of objection to handing something over: "Tegen toezending van de lijst heeft zij geen bezwaar".</summary>
internal static class ConsentReader
{
    private static readonly FrozenSet<string> Handing = "toezending verstrekking verzending openbaarmaking publicatie overlegging terinzagelegging inzage toesturen delen verzoek wens suggestie".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static Verdict? Read(Clause clause, SentenceReading sentence)
    {
        if (!PromiseReader.IsOral(sentence) || sentence.IsQuestion || !clause.Has("geen")) return null;
        var isUnopposed = (clause.Has("bezwaar") || clause.Has("bezwaren")) && clause.Has("tegen") && clause.HasAny(Handing);
        if (!isUnopposed || !IsTheirs(clause, sentence)) return null;
        return new Verdict(clause, IsMention: false, PromiseStrength.Explicit, Verb: null);
    }

    /// <summary>"heeft de minister", "bestaat bij hem".</summary>
    private static bool IsTheirs(Clause clause, SentenceReading sentence) =>
        sentence.Parties.HasGovernment(clause) || clause.HasSequence("bij", "hem") || clause.HasSequence("bij", "haar") || clause.HasSequence("bij", "mij") || clause.HasSequence("bij", "ons");
}
