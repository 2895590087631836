using System.Collections.Frozen;
using PolicyArchive.Analysis.Language;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Enclosures;

/// <summary>Recognises a thing by the word that marks it as an annex: "het bijgevoegde rapport", "bijlage 1 bevat het rooster", "het rapport (bijlage 2)".</summary>
internal static class AnnexReader
{
    private const int LongestBracket = 6;

    private static readonly FrozenSet<string> Attributes = "bijgevoegd bijgevoegde bijgaand bijgaande bijgesloten ingesloten meegezonden meegestuurde aangehechte bijbehorende".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> PlacedAttributes = "gevoegde toegevoegde opgenomen gehechte gegeven".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"het bijgevoegde rapport", "bijgaande cijfers", "de bij deze brief gevoegde kaart".</summary>
    public static EnclosureVerdict? ByAttribute(Clause clause)
    {
        for (var i = 0; i + 1 < clause.Places.Count; i++)
        {
            var place = clause.Places[i];
            if (clause.Places[i + 1] != place + 1 || !IsAttribute(clause, place)) continue;
            var noun = clause.WordAt(place + 1);
            var isNoun = noun.Length > 3 && !clause.Verbs.Any(v => v.Token == place + 1) && !Verbs.IsFinite(noun) && char.IsLetter(noun[0]) && noun is not ("zijn" or "bij" or "zoals" or "geredigeerd" or "rapportje") && !AnnexWords.IsAnnex(noun);
            if (isNoun) return new EnclosureVerdict(clause, EnclosureState.Sent, [ThingReader.From(clause, i + 1)]);
        }

        return null;
    }

    private static bool IsAttribute(Clause clause, int place)
    {
        var word = clause.WordAt(place);
        if (Attributes.Contains(word)) return !(word.EndsWith('d') && clause.WordAt(place - 1) is "is" or "zijn" or "als");
        if (!PlacedAttributes.Contains(word)) return false;
        return clause.WordAt(place - 1) is "hierbij" || Enumerable.Range(place - 4, 4).Any(p => AnnexWords.IsOwn(clause, p) || clause.WordAt(p) is "deze" && clause.WordAt(p + 1) is "brief" && clause.WordAt(p - 1) is "bij" or "aan");
    }

    /// <summary>"De tweede bijlage is een tijdlijn", "Bijlage 1 bevat het rooster", "Het verslag is bijlage 3 bij deze brief".</summary>
    public static EnclosureVerdict? ByName(Clause clause)
    {
        var verb = clause.Places.FirstOrDefault(p => clause.WordAt(p) is "is" or "zijn" or "bevat" or "betreft" or "vormt" or "geeft" or "toont", -1);
        if (verb < 0) return null;
        var annex = clause.Places.FirstOrDefault(p => AnnexWords.IsAnnex(clause.WordAt(p)), -1);
        if (annex < 0) return null;
        var things = ThingReader.Read(clause);
        var leads = annex < 5 && verb > annex && verb <= annex + 2;
        if (leads && things.Find(t => t.First == verb + 1) is { Last: > 0 } content) return new EnclosureVerdict(clause, EnclosureState.Sent, [content]);
        var names = annex > verb && annex <= verb + 3 && clause.WordAt(verb) is "is" or "zijn" or "vormt" && clause.WordAt(verb + 1) is not "als" && AnnexWords.IsOwn(clause, annex) && !clause.Verbs.Any(v => v.Shape == VerbShape.Participle);
        if (!names || clause.WordAt(annex - 1) is "de" or "in") return null;
        var named = things.Where(t => t.Last < verb).Take(1).ToList();
        return named.Count > 0 ? new EnclosureVerdict(clause, EnclosureState.Sent, named) : null;
    }

    /// <summary>"Ik verwijs u naar bijlage 2 voor een overzicht van de kosten", "Voor het rapport verwijs ik naar de bijlage".</summary>
    public static EnclosureVerdict? ByReference(Clause clause)
    {
        var refers = clause.Verbs.Any(v => v.Role == Role.Refer && v.Shape == VerbShape.Present) || clause.WordAt(clause.Places[0]) is "zie";
        if (!refers || !AnnexWords.Has(clause)) return null;
        var target = clause.Places.FirstOrDefault(p => clause.WordAt(p) is "voor", -1);
        var index = clause.Places.ToList().IndexOf(target + 1);
        if (target < 0 || index < 0) return null;
        return new EnclosureVerdict(clause, EnclosureState.Sent, [ThingReader.From(clause, index)]);
    }

    /// <summary>"het locatieonderzoek van het bureau (bijlage)", "bracht daarover verslag uit (zie bijlage 1)".</summary>
    public static EnclosureVerdict? ByBracket(Clause clause, SentenceReading sentence)
    {
        if (sentence.Speech != Speech.Written) return null;
        var annex = clause.Places.FirstOrDefault(p => AnnexWords.IsAnnex(clause.WordAt(p)) && AnnexWords.IsOwn(clause, p), -1);
        var open = annex;
        while (open >= 0 && open > annex - 3 && clause.WordAt(open) is not "(") open--;
        var closes = annex >= 0 && Enumerable.Range(annex, LongestBracket).Any(p => clause.WordAt(p) is ")");
        var isBracket = closes && open >= 1 && clause.WordAt(open) is "(";
        if (!isBracket || ComesLater(clause, annex)) return null;
        var thing = ThingReader.EndingAt(clause, open - 1) ?? LastPaper(clause, open);
        return thing is { } found ? new EnclosureVerdict(clause, EnclosureState.Sent, [found]) { IsBracketed = true } : null;
    }

    /// <summary>"(bijlage 2, wordt nagezonden)", "(bijlage 3) wordt nog opgemaakt".</summary>
    private static bool ComesLater(Clause clause, int annex) =>
        clause.HasSequence("wordt", "nog") || clause.HasSequence("worden", "nog") || Enumerable.Range(annex, LongestBracket).TakeWhile(p => clause.WordAt(p) is not ")").Any(p => clause.WordAt(p) is "nagezonden" or "volgt" or "volgen" or "later");

    private static Thing? LastPaper(Clause clause, int before)
    {
        var place = clause.Places.LastOrDefault(p => p < before && ThingReader.IsPaperWord(clause.WordAt(p)), -1);
        return place < 0 ? null : new Thing(place, place);
    }
}
