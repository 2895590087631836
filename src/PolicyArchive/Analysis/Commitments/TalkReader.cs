using System.Collections.Frozen;
using PolicyArchive.Analysis.Enclosures;
using PolicyArchive.Analysis.Language;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Knows the turns of phrase of a debate that sound like telling, giving or receiving and promise nothing: "hoort u mij zeggen", "de ruimte geven", "dat deel ik met de heer Bakker".</summary>
internal static class TalkReader
{
    private static readonly FrozenSet<string> Gifts = "ruimte woord gelijk nieuws compliment complimenten kans gelegenheid voorbeeld voorbeelden onderwerp".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool IsTalk(VerbUse use, Clause clause, SentenceReading sentence)
    {
        var isExhorting = (clause.HasSequence("laten", "we") || clause.HasSequence("laten", "wij")) && !clause.Has("weten") && !clause.Has("horen");
        if (isExhorting || clause.HasSequence("mag", "ik")) return true;
        return use.Frame.Verb switch
        {
            "geven" or "krijgen" => use.Frame.Words.IsEmpty && clause.HasAny(Gifts),
            "delen" => use.Frame.Words.IsEmpty && use.Shape == VerbShape.Present && !clause.Places.Any(p => ThingReader.IsPaperWord(clause.WordAt(p))) && clause.Places.Take(2).Any(p => clause.WordAt(p) is "dat" or "die"),
            "zeggen" => use.Role == Role.Tell && use.Shape == VerbShape.Present && !sentence.HasCondition,
            "beantwoorden" => sentence.Speech == Speech.Spoken && !clause.Has("schriftelijk") && !PromiseReader.HasTime(clause, sentence),
            "horen" or "vinden" or "zien" => clause.HasSequence("u", "mij") || clause.HasSequence("hoort", "mij") || clause.HasSequence("vindt", "mij") || clause.HasSequence("bij", "elkaar"),
            "volgen" => clause.Has("daaruit") || clause.Has("hieruit") || clause.Has("waaruit") || clause.WordAt(clause.Places[0]) is "uit" || clause.WordAt(use.Token + 1) is "uit" || clause.WordAt(use.Token - 1) is "daaruit",
            "komen" => clause.HasSequence("naar", "voren") || clause.WordAt(clause.Places.Last(p => !clause.Tokens[p].IsMark)) is "af",
            _ => false,
        };
    }
}
