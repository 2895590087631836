using PolicyArchive.Analysis.Language;

namespace PolicyArchive.Analysis.Enclosures;

/// <summary>Takes the relative clause that follows a thing at once: "de second opinion welke Deltares heeft verricht".</summary>
internal static class RelativeReader
{
    /// <summary>Where the clause ends; null where none follows.</summary>
    public static int? EndOf(SentenceReading sentence, Thing thing)
    {
        var next = thing.Last + 1;
        if (next < sentence.Tokens.Length && sentence.Tokens[next].Word is ",") next++;
        var clause = sentence.Clauses.FirstOrDefault(c => c.Places[0] == next);
        var isRelative = clause is { Opener: "die" or "dat" or "welke" or "waarin" or "waarmee" or "waaruit" };
        return isRelative ? clause!.End : null;
    }
}
