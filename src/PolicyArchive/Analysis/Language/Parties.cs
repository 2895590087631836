using System.Collections.Frozen;

namespace PolicyArchive.Analysis.Language;

/// <summary>Reads who acts in a clause and whom it reaches: the government, the assembly, or others.</summary>
/// <param name="SpeakerGoverns">"ik" and "wij" are a minister or executive.</param>
/// <param name="IsLocal">The assembly is a council: "het college" governs and "de raad" is the assembly.</param>
/// <param name="ThirdGoverns">"hij" and "zij" were last said of a minister.</param>
internal sealed record Parties(bool SpeakerGoverns, bool IsLocal, bool ThirdGoverns)
{
    /// <summary>Whom "u" means.</summary>
    public Addressee Addressee { get; init; }

    /// <summary>The last word, folded, of the surname of the one who governs and is reported on: "de heer Tuinstra antwoordt" is he; empty elsewhere.</summary>
    public string Reported { get; init; } = "";

    /// <summary>Said in a meeting of a committee: "de commissie" is who listens.</summary>
    public bool MeetsInCommittee { get; init; }

    private static readonly FrozenSet<string> Speakers = WordList.Named("speaker");
    private static readonly FrozenSet<string> Thirds = WordList.Named("third");
    private static readonly FrozenSet<string> Government = WordList.Named("government");
    private static readonly FrozenSet<string> Executive = WordList.Named("executive");
    private static readonly FrozenSet<string> Prepositions = WordList.Named("preposition");
    private static readonly FrozenSet<string> Determiners = WordList.Named("determiner");
    private static readonly FrozenSet<string> NotReached = "van door in namens uit op voor binnen vanuit tussen".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the government is the subject, as "ik", "de staatssecretaris" or, in minutes, "hij".</summary>
    public bool HasGovernment(Clause clause) => clause.Places.Any(place => IsGovernment(clause, place));

    /// <summary>Whether a first person, who may be a member, is the subject.</summary>
    public static bool HasSpeaker(Clause clause) => clause.HasAny(Speakers);

    /// <summary>Whether the government is named in the third person as the subject: "de minister".</summary>
    public bool NamesGovernment(Clause clause) => clause.Places.Any(place => IsNamedGovernment(clause, place) || ThirdGoverns && Thirds.Contains(clause.WordAt(place)));

    /// <summary>Whether the assembly or one of its members is reached, or is the subject that receives.</summary>
    public bool HasAssembly(Clause clause) => clause.Places.Any(place => IsAssembly(clause, place));

    private bool IsGovernment(Clause clause, int place)
    {
        var word = clause.WordAt(place);
        if (Speakers.Contains(word)) return SpeakerGoverns;
        if (Thirds.Contains(word)) return ThirdGoverns;
        if (word is "u") return Addressee == Addressee.Government;
        return IsNamedGovernment(clause, place);
    }

    /// <summary>Whether an office is named here as the subject.</summary>
    public bool IsNamedGovernment(Clause clause, int place)
    {
        var word = clause.WordAt(place);
        var isOffice = Government.Contains(word) || IsLocal && Executive.Contains(word) || IsReported(clause, place);
        return isOffice && !Prepositions.Contains(WordBeforeNoun(clause, place)) && !Government.Contains(clause.WordAt(place - 1));
    }

    private bool IsReported(Clause clause, int place) =>
        Reported.Length > 0 && clause.WordAt(place) is "heer" or "mevrouw" && Enumerable.Range(place + 1, 4).Any(next => clause.WordAt(next) == Reported);

    private bool IsAssembly(Clause clause, int place)
    {
        var word = clause.WordAt(place);
        var before = clause.WordAt(place - 1);
        if (word is "u" && Addressee != Addressee.Assembly) return false;
        if (word is "u" && before is "voor" && clause.WordAt(place - 2) is "mij" or "me" or "ons") return true;
        if (word is "u" or "jullie" or "ons") return !NotReached.Contains(before) && (word != "ons" || !SpeakerGoverns);
        if (!IsAssemblyNoun(clause, place, before)) return false;
        var outside = WordBeforeNoun(clause, place);
        return (!NotReached.Contains(outside) || word is "tafel" or "bureau" or "postvak") && !(outside is "aan" && IsJudgementLeft(clause));
    }

    private bool IsAssemblyNoun(Clause clause, int place, string before) => clause.WordAt(place) switch
    {
        "kamer" => before is "uw" or "de" or "tweede" or "eerste" or "deze" or "haar" && (before is "uw" || clause.WordAt(place + 1) is not "van"),
        "kamers" => before is "beide" or "de",
        "parlement" => before is "het" or "uw" or "ons",
        "staten-generaal" or "gemeenteraad" or "kamerlid" or "raadslid" or "statenlid" or "senator" or "raadsleden" or "raadscommissie" or "statenleden" or "kamercommissie" or "kamerleden" => true,
        "raad" => before is "uw" || IsLocal && before is "de",
        "staten" => before is "uw" or "provinciale" || IsLocal && before is "de",
        "commissie" => before is "uw" || (IsLocal || MeetsInCommittee) && before is "de",
        "lid" => before is "het" || before is "elk" or "ieder" && clause.WordAt(place + 1) is "van" && clause.WordAt(place + 3) is "kamer" or "commissie" or "raad" or "staten",
        "kamerfracties" or "raadsfracties" => true,
        "fracties" => before is "de" or "alle" && clause.WordAt(place + 1) is not "van",
        "leden" => before is "de" && !Verbs.IsFinite(clause.WordAt(place + 1)),
        "heer" => before is "de" && !IsReported(clause, place),
        "mevrouw" => !IsReported(clause, place),
        "tafel" or "bureau" or "postvak" or "kant" => before is "uw",
        _ => false,
    };

    /// <summary>"het oordeel over de motie aan de Kamer laten" reaches nobody.</summary>
    private static bool IsJudgementLeft(Clause clause) => clause.Has("oordeel") && (clause.Has("laat") || clause.Has("laten") || clause.Has("gelaten") || clause.Has("over"));

    /// <summary>The word before the noun group of at most three words that ends here.</summary>
    private static string WordBeforeNoun(Clause clause, int place)
    {
        var i = place - 1;
        var steps = 0;
        while (i >= 0 && steps < 3 && !Determiners.Contains(clause.WordAt(i)) && !Prepositions.Contains(clause.WordAt(i)))
        {
            i--;
            steps++;
        }

        if (i < 0 || steps == 3) return "";
        return Determiners.Contains(clause.WordAt(i)) ? clause.WordAt(i - 1) : clause.WordAt(i);
    }
}
