using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PolicyArchive.Analysis.Language;

/// <summary>
/// Parts a sentence into clauses, each with its own finite verb. What stands between commas without one goes to the clause it interrupts,
/// so that "heb ik, op verzoek van de commissie, toegezegd" stays together. One pass; no grammar of nouns.
/// </summary>
internal static class ClauseSplitter
{
    private const int LongestBracket = 12;

    private static readonly FrozenSet<string> Subordinators = Set("omdat zodat zodra wanneer indien mocht mochten mits tenzij nadat voordat totdat zolang terwijl hoewel doordat opdat "
        + "waar waarom waarvan waarover waarop waarin waarbij waarmee waarna waardoor waarvoor waaruit hoe hoeveel zoals wier wiens hetgeen welke welk alvorens sinds");

    private static readonly FrozenSet<string> Coordinators = Set("en maar want doch of alsmede dus");
    private static readonly FrozenSet<string> SubjectPronouns = Set("ik wij we u uw hij zij ze wordt");
    private static readonly FrozenSet<string> BeforeDemonstrative = Set("ik we wij u en of zal kan wil ga heb dan aan van in op met over bij voor door doe laat stuur neem deel zend moet is ook zelfs "
        + "zeg vraag kom breng leg dat nu wel zou zullen kunnen gaan willen hem haar ze na geef zet hoort krijgt ontvangt hij zij dus als om onder naar uit ben bezie bekijk");
    private static readonly FrozenSet<string> AfterConditionalAls = Set("er de het dit dat ik u we wij uw die deze een mijn blijkt hij zij ze men daar nodig gevolg er's");

    public static List<Clause> Split(ImmutableArray<Token> tokens)
    {
        var segments = Segments(tokens);
        return Join(tokens, segments);
    }

    public static bool IsConjunction(string word) => Subordinators.Contains(word) || Coordinators.Contains(word) || word is "dat" or "die" or "als" or "of" or "om" or "wat" or "wie";

    private readonly record struct Segment(int Start, int End, string Opener);

    private static List<Segment> Segments(ImmutableArray<Token> tokens)
    {
        var segments = new List<Segment>();
        var start = 0;
        var opener = "";
        var hasFinite = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            var next = OpenerAt(tokens, i, start, opener, hasFinite);
            if (next is not null)
            {
                if (i > start) segments.Add(new Segment(start, i, opener));
                start = tokens[i].IsMark ? i + 1 : i;
                opener = next;
                hasFinite = false;
            }

            hasFinite |= Verbs.IsFinite(tokens[i].Word);
        }

        if (tokens.Length > start) segments.Add(new Segment(start, tokens.Length, opener));
        return segments;
    }

    /// <summary>The mark or word that opens a new segment here; null where the segment goes on.</summary>
    private static string? OpenerAt(ImmutableArray<Token> tokens, int i, int start, string opener, bool hasFinite)
    {
        var word = tokens[i].Word;
        var isHalfCompound = word is "-" && i > 0 && tokens[i].Start == tokens[i - 1].End;
        if (isHalfCompound) return null;
        if (word.Length == 1 && word[0] is ',' or ';' or ':' or '(' or ')' or '–' or '—' or '…' or '-') return word;
        var isFirst = i == start;
        var previous = i > 0 ? tokens[i - 1].Word : "";
        if (IsSubordinator(tokens, i, isFirst, previous)) return word;
        if (isFirst) return null;
        if (Coordinators.Contains(word) && i + 1 < tokens.Length && StartsClause(tokens, i + 1)) return word;
        var canRestart = hasFinite && opener.Length > 1 || opener is "om";
        var restarts = canRestart && Verbs.IsFinite(word) && i + 1 < tokens.Length && SubjectPronouns.Contains(tokens[i + 1].Word);
        return restarts ? "," : null;
    }

    private static bool IsSubordinator(ImmutableArray<Token> tokens, int i, bool isFirst, string previous)
    {
        var word = tokens[i].Word;
        var next = i + 1 < tokens.Length ? tokens[i + 1].Word : "";
        if (word is "sinds") return next is "ik" or "wij" or "we" or "u" or "hij" or "zij" or "er" || next is "de" or "het" && i + 2 < tokens.Length && !WordList.Named("when").Contains(tokens[i + 2].Word);
        if (Subordinators.Contains(word)) return word is not ("welke" or "welk" or "hoe") || !WordList.Named("preposition").Contains(previous);
        if (word is "dat" && next is "jaar" or "moment" or "geval" or "punt" or "onderwerp" or "kader" or "debat" or "advies" or "rapport" or "verslag" or "plan" or "overleg") return false;
        if (word is "dat" && next is "toe" or "mee" or "na" or "uit" or "over" or "aan" && (i + 2 >= tokens.Length || tokens[i + 2].IsMark)) return false;
        if (word is "dat" && previous is "en" or "of") return next is "u" or "ik" or "wij" or "we" or "uw" or "de" or "het" or "er";
        var isRelative = word is "dat" && previous is "," && next is "zou" or "zal" && i + 2 < tokens.Length && (tokens[i + 2].Word is "worden" || Verbs.IsNonFinite(tokens[i + 2].Word));
        if (isRelative) return true;
        if (word is "dat" && NamesLastThing(tokens, i)) return false;
        if (word is "dat" && IsSaid(tokens, i)) return true;
        if (word is "dat") return i > 0 && !BeforeDemonstrative.Contains(previous) && !(Verbs.IsStrictlyFinite(next) || Verbs.IsFinite(next) && i + 2 < tokens.Length && tokens[i + 2].Word is "ik" or "wij" or "we");
        var pointsBack = word is "die" && Verbs.IsStrictlyFinite(next) && i + 2 < tokens.Length && tokens[i + 2].Word is "ik" or "wij" or "we";
        if (pointsBack) return false;
        if (word is "die" or "wat" or "wie") return i > 0 && (previous is "," || isFirst && previous.Length == 1);
        if (word is "als") return (isFirst || previous is "dan" or "ook" or "alleen" or "pas") && AfterConditionalAls.Contains(next) || AfterConditionalAls.Contains(next) && next is not ("een" or "nodig" or "gevolg" or "de" or "het");
        var isAsked = word is "of" && previous is "graag" or "af" or "vragen" or "vraagt" or "weten" or "horen" or "vernemen" && next is "de" or "het" or "deze" or "een" or "uw";
        if (isAsked) return true;
        if (word is "of") return next is "en" or "er" or "ik" or "dit" or "deze" || isFirst && next.Length > 0;
        return word is "om" && HasTeAhead(tokens, i);
    }

    /// <summary>"krijgt u van mij dat overzicht.": a noun and no more, so no clause.</summary>
    private static bool NamesLastThing(ImmutableArray<Token> tokens, int dat) =>
        dat + 1 < tokens.Length && tokens[dat + 1].Length > 3 && !Verbs.IsFinite(tokens[dat + 1].Word) && (dat + 2 >= tokens.Length || tokens[dat + 2].Word is "." or ";");

    /// <summary>"Verder meld ik dat de dijk is verhoogd": what is said follows, not "meld ik dat besluit".</summary>
    private static bool IsSaid(ImmutableArray<Token> tokens, int dat)
    {
        var says = dat > 1 && tokens[dat - 1].Word is "ik" or "wij" or "we" && Vocabulary.FormsOf(tokens[dat - 2].Word).Any(f => f.Shape == VerbShape.Present && Vocabulary.FramesOf(f.Verb).Any(frame => frame.Role == Role.Announce));
        return (says || IsSaidApart(tokens, dat)) && tokens.Skip(dat + 2).TakeWhile(t => t.Word is not (";" or ".")).Any(t => Verbs.IsStrictlyFinite(t.Word));
    }

    /// <summary>"Eerder gaf ik aan dat": the verb's own particle stands before "dat".</summary>
    private static bool IsSaidApart(ImmutableArray<Token> tokens, int dat)
    {
        for (var i = Math.Max(0, dat - 8); i < dat - 1; i++)
        {
            var isSpoken = Vocabulary.FormsOf(tokens[i].Word).Any(f => f.Particle is null && f.Shape is VerbShape.Present or VerbShape.Past && Vocabulary.FramesOf(f.Verb).Any(frame => frame.Role is Role.Announce or Role.Pledge && frame.Particle == tokens[dat - 1].Word));
            if (isSpoken) return true;
        }

        return false;
    }

    private static bool HasTeAhead(ImmutableArray<Token> tokens, int om)
    {
        var isFixed = om + 1 < tokens.Length && tokens[om + 1].Word is "die" or "deze" or "tafel";
        if (isFixed) return false;
        for (var i = om + 1; i < Math.Min(tokens.Length, om + 40); i++)
        {
            if (tokens[i].Word is "te") return true;
            if (tokens[i].Word is ";" or "dat" or "zodat") return false;
        }

        return false;
    }

    private static bool StartsClause(ImmutableArray<Token> tokens, int i)
    {
        var word = tokens[i].Word;
        if (Verbs.IsStrictlyFinite(word)) return true;
        var next = i + 1 < tokens.Length ? tokens[i + 1].Word : "";
        var isSubject = word is "ik" or "wij" or "we" or "hij" or "u" || word is "uw" && next is "kamer" or "raad" or "staten" || word is "de" && next is "kamer" or "raad" or "staten" or "commissie" && i + 2 < tokens.Length && Verbs.IsFinite(tokens[i + 2].Word);
        var isInverted = Verbs.IsFinite(next) && i + 2 < tokens.Length && tokens[i + 2].Word is "ik" or "wij" or "we" or "u";
        return isSubject || isInverted;
    }

    private static List<Clause> Join(ImmutableArray<Token> tokens, List<Segment> segments)
    {
        var clauses = new List<Clause>();
        Clause? main = null;
        foreach (var segment in segments)
        {
            var range = Enumerable.Range(segment.Start, segment.End - segment.Start);
            var finite = range.TakeWhile(i => !IsInfinitiveCluster(tokens, i)).Any(i => Verbs.IsFinite(tokens[i].Word));
            var isComparison = segment.Opener is "zoals" && !finite && !range.Any(i => Verbs.IsNonFinite(tokens[i].Word));
            var isPointer = segment.Opener is "dat" && !OpensSubject(tokens, segment.Start + 1) && !range.Any(i => Verbs.IsStrictlyFinite(tokens[i].Word)) && range.Any(i => Verbs.IsNonFinite(tokens[i].Word));
            var isBare = segment.Opener.Length <= 1 || isComparison || isPointer;
            var standsInBrackets = finite && segment.Opener is "," && IsInBrackets(tokens, segment.Start);
            var host = isBare && !standsInBrackets ? HostOf(clauses, main, finite && !isPointer, segment, tokens) : null;
            if (host is not null)
            {
                host.Take(range);
                continue;
            }

            var clause = new Clause(tokens, standsInBrackets ? "(" : segment.Opener, range);
            clauses.Add(clause);
            var isMain = clause.IsMain && segment.Opener is not "(";
            if (isMain) main = clause;
        }

        return clauses;
    }

    /// <summary>"dat de griffie … ontvangen": a subject follows, so a verb that could be an infinitive is finite.</summary>
    private static bool OpensSubject(ImmutableArray<Token> tokens, int i) =>
        i < tokens.Length && (SubjectPronouns.Contains(tokens[i].Word) && tokens[i].Word is not "wordt" || tokens[i].Word is "de" or "het" or "een" or "deze" or "dit" or "alle");

    /// <summary>"(bijlage 3, wordt nagezonden)": behind a comma within the brackets.</summary>
    private static bool IsInBrackets(ImmutableArray<Token> tokens, int start)
    {
        var open = start;
        while (open > 0 && start - open < LongestBracket && tokens[open - 1].Word is not ("(" or ")")) open--;
        return open > 0 && tokens[open - 1].Word is "(" && tokens.Skip(start).Take(LongestBracket).TakeWhile(t => t.Word is not "(").Any(t => t.Word is ")");
    }

    /// <summary>"te kunnen aanbieden", "te zullen sturen": no word of it is finite.</summary>
    private static bool IsInfinitiveCluster(ImmutableArray<Token> tokens, int i) => tokens[i].Word is "te" && i + 1 < tokens.Length && tokens[i + 1].Word is "kunnen" or "zullen" or "mogen" or "laten" or "doen";

    /// <summary>The clause that a stretch between marks belongs to; null when it is a clause of its own.</summary>
    private static Clause? HostOf(List<Clause> clauses, Clause? main, bool finite, Segment segment, ImmutableArray<Token> tokens)
    {
        if (clauses.Count == 0 || segment.Opener is ";" or "(" && finite) return null;
        if (IsCoordinate(main, segment, tokens) || EndsOpenClause(main, segment, tokens)) return main;
        if (finite) return Interrupted(clauses, segment, tokens) ?? (main is { HasFinite: false } && segment.Opener is not (":" or "dat") ? main : null);
        var completes = main is { IsOpen: true } && Enumerable.Range(segment.Start, segment.End - segment.Start).Any(i => Verbs.IsNonFinite(tokens[i].Word));
        var resumes = main is not null && (clauses[^1].Opener is "zoals" || tokens[segment.Start].Word is "alsmede" or "evenals" or "inclusief");
        return completes || resumes ? main : clauses[^1];
    }

    /// <summary>"Ik zal …, en uw Kamer daarover informeren": the infinitive hangs on the "zal" before.</summary>
    private static bool IsCoordinate(Clause? main, Segment segment, ImmutableArray<Token> tokens)
    {
        var continues = tokens[segment.Start].Word is "en" && main is not null && main.HasAny(WordList.Named("future"));
        if (!continues) return false;
        return Verbs.IsNonFinite(tokens[LastWord(segment, tokens)].Word);
    }

    /// <summary>"zal ik u het plan, zoals gevraagd, voor de zomer doen toekomen": what could be finite is the infinitive that was waited for.</summary>
    private static bool EndsOpenClause(Clause? main, Segment segment, ImmutableArray<Token> tokens)
    {
        var mayEnd = segment.Opener is "," or ")" && main is { IsOpen: true };
        if (!mayEnd || Enumerable.Range(segment.Start, segment.End - segment.Start).Any(i => Verbs.IsStrictlyFinite(tokens[i].Word))) return false;
        return Verbs.IsNonFinite(tokens[LastWord(segment, tokens)].Word);
    }

    /// <summary>"wanneer het plan, waarover is gesproken, naar de Kamer komt": the subordinate clause that still waits for its verb.</summary>
    private static Clause? Interrupted(List<Clause> clauses, Segment segment, ImmutableArray<Token> tokens)
    {
        if (segment.Opener is not "," || !Verbs.IsFinite(tokens[LastWord(segment, tokens)].Word)) return null;
        return clauses.FindLast(c => Subordinators.Contains(c.Opener) && c.Opener is not "zoals" && !c.HasFinite && c != clauses[^1]);
    }

    private static int LastWord(Segment segment, ImmutableArray<Token> tokens) =>
        tokens[segment.End - 1].IsMark && segment.End - 2 >= segment.Start ? segment.End - 2 : segment.End - 1;

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
