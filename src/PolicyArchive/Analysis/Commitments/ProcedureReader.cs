using System.Collections.Frozen;
using PolicyArchive.Analysis.Language;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Knows what a speaker puts off within the same meeting or the same letter: "daar kom ik zo op terug", "in het blokje natuur", "hieronder".</summary>
internal static class ProcedureReader
{
    private static readonly FrozenSet<string> Words = WordList.Named("procedural");

    public static bool IsLaterToday(Clause clause, SentenceReading sentence)
    {
        var onPaper = clause.Has("schriftelijk") || clause.Has("brief");
        if (onPaper) return false;
        return clause.HasAny(Words) || clause.HasSequence("tweede", "termijn") || clause.HasSequence("dit", "debat") || clause.HasSequence("deze", "brief") || clause.Has("paragraaf")
            || clause.HasSequence("bij", "de", "motie") || clause.HasSequence("bij", "het", "onderwerp");
    }
}
