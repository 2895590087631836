using System.Collections.Frozen;

namespace PolicyArchive.Search.Dutch.Verbs;

/// <summary>Joins the parts of a verb that stand apart: "ik zeg de Kamer een brief toe" is also found by "toezeggen".</summary>
internal static class SeparableVerbs
{
    /// <summary>Number of words between verb and particle that is still read as one clause.</summary>
    private const int MostBetween = 15;

    private static readonly FrozenDictionary<string, FrozenSet<string>> VerbsOfParticle = WordList.Lines("Lexicon.separable.tsv")
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(columns => columns[0], columns => WholeStems(columns[0], columns[1]), StringComparer.Ordinal);

    /// <summary>Particles that are no prepositions; the others must close their clause.</summary>
    private static readonly FrozenSet<string> Adverbs = "toe terug vast mee mede af neer weg samen plaats teleur vrij".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <param name="tokens">Those of this text, in order, with starts in it; gets the joined verbs beside their first words.</param>
    public static void Join(string text, List<TextToken> tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (!IsParticle(text, tokens[i]) || FindVerb(text, tokens, i) is not { } verb)
                continue;
            var joined = DutchWords.FormsOf(tokens[i].Forms.Exact + tokens[verb].Forms.Exact);
            tokens.Insert(verb + 1, tokens[verb] with { Kind = TokenKind.Joined, Forms = joined });
            i++;
        }
    }

    private static FrozenSet<string> WholeStems(string particle, string verbs) =>
        verbs.Split(' ').Select(verb => particle + verb).ToFrozenSet(StringComparer.Ordinal);

    private static bool IsParticle(string text, TextToken token) =>
        token.Kind == TokenKind.Word && VerbsOfParticle.ContainsKey(token.Forms.Exact) && (Adverbs.Contains(token.Forms.Exact) || ClosesClause(text, token.End));

    private static bool ClosesClause(string text, int end) => end == text.Length || text[end] is '.' or ',' or ';' or ':' or ')' or '!' or '?';

    private static int? FindVerb(string text, List<TextToken> tokens, int particle)
    {
        var verbs = VerbsOfParticle[tokens[particle].Forms.Exact];
        for (var i = particle - 1; i >= 0 && tokens[particle].Position - tokens[i].Position <= MostBetween + 1; i--)
        {
            if (text.AsSpan(tokens[i].End, Math.Max(0, tokens[i + 1].Start - tokens[i].End)).ContainsAny(".;!?"))
                return null;
            var mayBeVerb = tokens[i].Kind == TokenKind.Word && !tokens[i].Forms.Exact.StartsWith("ge", StringComparison.Ordinal);
            if (mayBeVerb && verbs.Contains(DutchStemmer.Stem(tokens[particle].Forms.Exact + tokens[i].Forms.Exact)))
                return i;
        }

        return null;
    }
}
