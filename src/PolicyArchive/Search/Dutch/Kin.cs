namespace PolicyArchive.Search.Dutch;

/// <summary>Stems of the same root in another part of speech: "vaccinatie" and "vaccineer".</summary>
internal static class Kin
{
    private const string Noun = "atie";
    private const string Verb = "eer";
    private const int ShortestRoot = 4;

    public static IEnumerable<string> Of(string stem)
    {
        if (stem.EndsWith(Noun, StringComparison.Ordinal) && stem.Length - Noun.Length >= ShortestRoot)
            yield return string.Concat(stem.AsSpan(0, stem.Length - Noun.Length), Verb);
        if (stem.EndsWith(Verb, StringComparison.Ordinal) && stem.Length - Verb.Length >= ShortestRoot)
            yield return string.Concat(stem.AsSpan(0, stem.Length - Verb.Length), Noun);
    }
}
