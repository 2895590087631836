namespace PolicyArchive.Analysis.Deadlines;

internal enum Bound
{
    None,

    /// <summary>"in", "op", "per", "rond": the period itself.</summary>
    Within,

    /// <summary>"uiterlijk", "tot en met", "binnen": until its last day.</summary>
    Until,

    /// <summary>"voor": until the day before its first.</summary>
    Before,

    /// <summary>"vanaf", "niet eerder dan": a lower bound.</summary>
    NotBefore,

    /// <summary>"na": from the day after its last.</summary>
    After,

    /// <summary>"sinds", "van", "d.d.": the words look back or belong to something else.</summary>
    Foreign,
}

/// <summary>Reads the preposition in front of a period, with the article between them.</summary>
internal static class BoundParser
{
    /// <summary>The bound at word <paramref name="i"/> and the index of the period behind it.</summary>
    public static (Bound Bound, int Next) Read(List<TermWord> words, int i)
    {
        var (bound, next) = Preposition(words, i);
        while (bound != Bound.None && (IsFiller(Word(words, next)) || IsInner(bound, Word(words, next)))) next++;
        return (bound, next);
    }

    private static (Bound, int) Preposition(List<TermWord> words, int i)
    {
        var second = Word(words, i + 1);
        return Word(words, i) switch
        {
            "nog" or "ruim" or "direct" or "meteen" or "kort" when second is "voor" or "in" or "na" or "binnen" or "tijdens" => Preposition(words, i + 1),
            "nog" when second is "deze" or "dit" => (Bound.Within, i + 1),
            "uiterlijk" when second is "in" or "op" or "per" or "tegen" or "tot" => (Bound.Until, i + 2),
            "uiterlijk" when second is "voor" => (Bound.Before, i + 2),
            "uiterlijk" => (Bound.Until, i + 1),
            "niet" when second is "later" => (Bound.Until, i + 3),
            "niet" when second is "eerder" => (Bound.NotBefore, i + 3),
            "niet" when second is "voor" => (Bound.NotBefore, i + 2),
            "op" when second is "zijn" && Word(words, i + 2) is "vroegst" => (Bound.NotBefore, i + 3),
            "op" when second is "zijn" && Word(words, i + 2) is "laatst" => (Bound.Until, i + 3),
            "over" when IsNamed(words, i + 1) => (Bound.Foreign, i + 1),
            "voorafgaand" when second is "aan" => (Bound.Before, i + 2),
            "voor" => (Bound.Before, i + 1),
            "na" => (Bound.After, i + 1),
            "vanaf" => (Bound.NotBefore, i + 1),
            "tot" when second is "en" && Word(words, i + 2) is "met" => (Bound.Until, i + 3),
            "tegen" or "binnen" => (Bound.Until, i + 1),
            "in" or "op" or "per" or "rond" or "omstreeks" or "tijdens" or "gedurende" or "over" or "aan" or "richting" => (Bound.Within, i + 1),
            "sinds" or "sedert" or "van" or "dd" or "afgelopen" or "vorig" or "vorige" or "jongstleden" or "tot" => (Bound.Foreign, i + 1),
            _ => (Bound.None, i),
        };
    }

    /// <summary>"de cijfers over 2022", "over het eerste kwartaal": what they are about; "over een maand" is a term.</summary>
    private static bool IsNamed(List<TermWord> words, int i)
    {
        var isYear = Word(words, i) is { Length: 4 } year && year.All(char.IsAsciiDigit);
        return isYear || Word(words, i) is "het" or "de" && (Word(words, i + 1) is "jaar" or "jaren" || Word(words, i + 2) is "kwartaal" or "halfjaar");
    }

    /// <summary>"niet eerder dan in mei", "op zijn laatst op 3 mei".</summary>
    private static bool IsInner(Bound bound, string word) => bound is Bound.Until or Bound.NotBefore && word is "in" or "op";

    private static bool IsFiller(string word) => word is "de" or "het" or "t" or "een" or "nog" or "uiterlijk" or "circa" or "ongeveer" or "maandag" or "dinsdag" or "woensdag" or "donderdag" or "vrijdag" or "rond";

    private static string Word(List<TermWord> words, int i) => i >= 0 && i < words.Count ? words[i].Text : "";
}
