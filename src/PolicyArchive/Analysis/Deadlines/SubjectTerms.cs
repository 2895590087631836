namespace PolicyArchive.Analysis.Deadlines;

/// <summary>Tells the period that a paper or a figure is about ("de raming voor volgend jaar", "de stand per 1 juli") from the term of its sending.</summary>
internal static class SubjectTerms
{
    private static readonly string[] Plans = ["raming", "ramingen", "begroting", "begrotingen", "planning", "plan", "plannen", "programma", "agenda", "budget", "prognose", "prognoses"];
    private static readonly string[] Figures = ["cijfers", "kosten", "uitgaven", "inkomsten", "opbrengsten", "aantallen", "resultaten", "prestaties"];

    /// <summary>Whether the period whose first word is <paramref name="i"/> belongs to the noun right before it.</summary>
    /// <param name="isYear">The period is a whole calendar year, which a plan is made for; "eind dit jaar" is none.</param>
    public static bool IsAbout(List<TermWord> words, int i, Bound bound, bool isYear, PeriodShape shape)
    {
        if (i == 0) return false;
        var noun = words[i - 1].Text;
        var first = words[i].Text;
        var isState = noun is "stand" or "situatie" && first is "per" or "op";
        if (isState) return true;
        var isFigure = EndsWithAny(noun, Figures);
        if (shape == PeriodShape.Quarter) return bound == Bound.None && isFigure;
        if (!isYear) return false;
        var isSpan = first is "voor" or "vanaf" || first is "tot" && bound == Bound.Until;
        var isMoment = first is "in" && isFigure;
        var isPlanned = isFigure || EndsWithAny(noun, Plans);
        return isMoment || (isSpan && isPlanned);
    }

    /// <summary>Compounds too: "meerjarenraming", "kwartaalcijfers".</summary>
    private static bool EndsWithAny(string noun, ReadOnlySpan<string> ends)
    {
        foreach (var end in ends)
        {
            if (noun.EndsWith(end, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
