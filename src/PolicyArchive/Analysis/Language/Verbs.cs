using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PolicyArchive.Analysis.Language;

/// <summary>Finds the frames that the verbs of a clause fill, and tells finite forms from others.</summary>
internal static class Verbs
{
    private static readonly FrozenSet<string> Auxiliaries = new[] { "perfect", "being", "passive", "past-passive", "future", "would", "go", "want", "can", "must" }
        .SelectMany(WordList.Named).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Prepositions as well as particles: only a particle when no noun follows.</summary>
    private static readonly FrozenSet<string> DoubtfulParticles = "in op uit na over door bij af".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Particles = "aan af bij door in mee mede na om op over toe uit voor terug vast neer weg samen".Split(' ');
    private static readonly FrozenSet<string> Adjectives = "schriftelijke mondelinge feitelijke openstaande gestelde aanvullende nadere overige gezamenlijke technische genoemde ingediende resterende volgende".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Articles = "de het een mijn uw onze zijn hun deze twee drie vier alle".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool IsAuxiliary(string word) => Auxiliaries.Contains(word);

    public static bool IsFinite(string word) => Auxiliaries.Contains(word) || Vocabulary.FormsOf(word).Any(f => f.Shape is VerbShape.Present or VerbShape.Past);

    /// <summary>Finite and nothing else: "stuurt", not "sturen" or "delen".</summary>
    public static bool IsStrictlyFinite(string word) =>
        Auxiliaries.Contains(word) || Vocabulary.FormsOf(word) is { Length: > 0 } forms && forms.All(f => f.Shape is VerbShape.Present or VerbShape.Past);

    /// <summary>As participles of any verb are built: "gebeld", "opgebeld", "besproken"; some nouns look so too.</summary>
    public static bool LooksLikeParticiple(string word)
    {
        if (word.Length < 5 || !(word[^1] is 'd' or 't' || word.EndsWith("en", StringComparison.Ordinal))) return false;
        if (word.StartsWith("ge", StringComparison.Ordinal) || word.StartsWith("be", StringComparison.Ordinal) || word.StartsWith("ver", StringComparison.Ordinal) || word.StartsWith("ont", StringComparison.Ordinal)) return true;
        return Particles.Any(particle => word.StartsWith(particle + "ge", StringComparison.Ordinal));
    }

    public static bool IsNonFinite(string word) => Vocabulary.FormsOf(word).Any(f => f.Shape is VerbShape.Participle or VerbShape.Infinitive);

    public static ImmutableArray<VerbUse> Read(ImmutableArray<Token> tokens, List<int> clause)
    {
        var uses = ImmutableArray.CreateBuilder<VerbUse>();
        for (var at = 0; at < clause.Count; at++)
        {
            var forms = Vocabulary.FormsOf(tokens[clause[at]].Word);
            if (forms.IsEmpty || IsNoun(tokens, clause[at])) continue;
            var found = forms.SelectMany(form => Vocabulary.FramesOf(form.Verb).Where(frame => Fills(frame, form, tokens, clause, at)).Select(frame => new VerbUse(frame, form.Shape, clause[at]))).ToList();
            var hasFixedWords = found.Any(use => use.Frame.Words.Length > 0);
            uses.AddRange(found.Where(use => !hasFixedWords || use.Frame.Words.Length > 0).Distinct());
        }

        return uses.ToImmutable();
    }

    /// <summary>"de vragen", "mijn antwoorden", "de schriftelijke vragen": an infinitive after an article or possessive is a noun.</summary>
    public static bool IsNoun(ImmutableArray<Token> tokens, int place)
    {
        var isNamed = place > 0 && tokens[place - 1].Word is "het" or "een" or "dit" && tokens[place].Word is "onderzoek" or "bericht" or "antwoord" && !(place > 1 && tokens[place - 2].Word is "ik" or "wij" or "dat");
        if (isNamed) return true;
        var looksLikeNoun = place > 0 && Vocabulary.FormsOf(tokens[place].Word).Any(f => f.Shape == VerbShape.Infinitive);
        if (!looksLikeNoun) return false;
        var before = tokens[place - 1].Word;
        var isDescribed = place > 1 && Adjectives.Contains(before) && Articles.Contains(tokens[place - 2].Word);
        return Articles.Contains(before) || isDescribed;
    }

    private static bool Fills(Frame frame, VerbForm form, ImmutableArray<Token> tokens, List<int> clause, int at)
    {
        if (frame.Words.IsEmpty) return form.Particle is null;
        if (frame.Words.Length > 1) return form.Particle is null && HasSequence(frame.Words.AsSpan(), tokens, clause);
        if (form.Particle is not null) return form.Particle == frame.Particle;
        for (var i = 0; i < clause.Count; i++)
        {
            var isParticle = i != at && tokens[clause[i]].Word == frame.Particle && (i > at || form.Shape != VerbShape.Present || i == at - 2 || i == at - 1);
            if (isParticle && IsFreeOfNoun(frame.Particle!, tokens, clause, i)) return true;
        }

        return false;
    }

    private static bool IsFreeOfNoun(string particle, ImmutableArray<Token> tokens, List<int> clause, int i)
    {
        if (!DoubtfulParticles.Contains(particle) || i + 1 >= clause.Count) return true;
        var next = tokens[clause[i + 1]];
        var isAdjacent = clause[i + 1] == clause[i] + 1;
        return !isAdjacent || next.IsMark || next.Word is "te" or "en" or "of" or "zoals" or "zodra" or "worden" or "wordt" || WordList.Named("preposition").Contains(next.Word);
    }

    public static bool HasSequence(ReadOnlySpan<string> words, ImmutableArray<Token> tokens, List<int> clause)
    {
        for (var i = 0; i + words.Length <= clause.Count; i++)
        {
            var k = 0;
            while (k < words.Length && tokens[clause[i + k]].Word == words[k]) k++;
            if (k == words.Length) return true;
        }

        return false;
    }
}
