using System.Collections.Frozen;
using PolicyArchive.Analysis.Language;

namespace PolicyArchive.Analysis.Enclosures;

/// <summary>Recognises the admission that a thing which belonged to a letter did not come with it.</summary>
internal static class OmissionReader
{
    private static readonly FrozenSet<string> Attached = "bijgevoegd toegevoegd gevoegd bijgesloten ingesloten meegezonden meegestuurd meegekomen toegestuurd nagezonden".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Joined = "bijgevoegd bijgesloten meegezonden meegestuurd meegekomen gevoegd".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Mistakes = "abuis abusievelijk vergissing misverstand onrechte verzuimd omissie".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Lacks = "ontbrak ontbraken ontbreekt ontbreken weggevallen".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Omits(Clause clause)
    {
        if (clause.HasAny(WordList.Named("future"))) return false;
        return IsMistake(clause) || IsNotAttached(clause) || IsLacking(clause) || IsNotFound(clause);
    }

    /// <summary>"Per abuis is dit niet gebeurd", "Door een misverstand is de kaart niet meegezonden", "is verzuimd de tabel bij te voegen".</summary>
    private static bool IsMistake(Clause clause)
    {
        var isSlip = clause.Has("abuis") || clause.Has("abusievelijk");
        if (isSlip && Denial.Has(clause)) return true;
        if (!clause.HasAny(Mistakes)) return false;
        var isMissed = Denial.Has(clause) || clause.HasAny(Lacks) || clause.Has("verzuimd");
        var isOfLetter = clause.Places.Any(p => AnnexWords.IsAnnex(clause.WordAt(p))) || clause.HasAny(Attached) || clause.Verbs.Any(v => v.Role == Role.Send);
        return isMissed && isOfLetter;
    }

    /// <summary>"De kaart is niet bijgevoegd"; not "toegevoegd aan de lijst" or "nog niet toegestuurd".</summary>
    private static bool IsNotAttached(Clause clause) => clause.HasAny(Joined) && Denial.Has(clause);

    /// <summary>"Bij mijn brief ontbrak de tweede bijlage"; not "het ontbreken van gegevens".</summary>
    private static bool IsLacking(Clause clause)
    {
        if (!clause.HasAny(Lacks)) return false;
        var lacks = clause.Places.Any(p => Lacks.Contains(clause.WordAt(p)) && clause.WordAt(p - 1) is not "het" && clause.WordAt(p + 1) is not "van");
        var atLetter = clause.Places.Any(p => clause.WordAt(p).EndsWith("brief", StringComparison.Ordinal) && clause.Places.Any(q => q < p && q >= p - 3 && clause.WordAt(q) is "bij" or "in"));
        return lacks && (atLetter || clause.Places.Any(p => AnnexWords.IsAnnex(clause.WordAt(p))));
    }

    private static bool IsNotFound(Clause clause) => Denial.Has(clause) && NowWords.GoesAlong(clause) && clause.Verbs.Any(v => v.Frame.Verb is "treffen" or "vinden");
}
