using PolicyArchive.Analysis.Language;

namespace PolicyArchive.Analysis.Enclosures;

/// <summary>Recognises the pronoun that stands for a thing named before: "u ontvangt deze in april", "die u hierbij opnieuw ontvangt"; not "deze brief".</summary>
internal static class Pointing
{
    public static bool Back(Clause clause) => clause.Opener is "die" || IsRelative(clause) || NamesThePaper(clause) || clause.Places.Any(place => IsPronoun(clause, place));

    /// <summary>"Het stuk gaat in dezelfde week naar u".</summary>
    private static bool NamesThePaper(Clause clause) => clause.Places.Any(p => clause.WordAt(p) is "stuk" or "document" && clause.WordAt(p - 1) is "het" or "dat" or "dit");

    /// <summary>"het advies, dat ik hierbij aanbied"; not "ik zeg toe dat u het ontvangt".</summary>
    private static bool IsRelative(Clause clause) => clause.Opener is "dat" && clause.WordAt(clause.Places[0] - 1) is "," && ThingReader.Read(clause).Count == 0;

    /// <summary>What stands before its own relative clause: "De leidraad die de brandweer maakte, voeg ik bij".</summary>
    public static Thing? Fronted(Clause clause, SentenceReading sentence)
    {
        var follows = clause.Opener is "," && Verbs.IsFinite(clause.WordAt(clause.Places[0])) && sentence.Clauses[0] != clause;
        if (!follows) return null;
        var things = ThingReader.Read(sentence.Clauses[0]);
        return things.Count > 0 && things[0].First == sentence.Clauses[0].Places[0] ? things[0] : null;
    }

    /// <summary>"Het rapport verschijnt in mei en gaat dan naar uw Kamer".</summary>
    public static bool OmitsSubject(Clause clause) => clause.Opener is "en" && clause.Places.Count > 1 && Verbs.IsStrictlyFinite(clause.WordAt(clause.Places[0] + 1)) && clause.WordAt(clause.Places[0] + 2) is not ("ik" or "wij" or "we");

    private static bool IsPronoun(Clause clause, int place)
    {
        if (clause.WordAt(place) is not ("deze" or "dit" or "die" or "dat" or "ze" or "hem" or "haar" or "het")) return false;
        var isConjunction = clause.WordAt(place) == clause.Opener && place == clause.Places[0] && clause.Opener is "dat";
        if (isConjunction) return false;
        var next = clause.WordAt(place + 1);
        if (WordList.Named("preposition").Contains(clause.WordAt(place - 1))) return false;
        var isFollowed = next is "de" && clause.WordAt(place + 2) is "kamer" or "raad" or "staten" || next is "voorzien" or "samen" or "u" or "uw" or "aan" || Verbs.IsFinite(next) || WordList.Named("preposition").Contains(next) || WordList.Named("filler").Contains(next) || WordList.Named("when").Contains(next) || WordList.Named("now").Contains(next);
        return next.Length < 3 || isFollowed;
    }
}
