using System.Buffers;
using PolicyArchive.Analysis.Language;
using PolicyArchive.Analysis.Structure;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Sorts out, before anything is read closely, the sentences without a verb or noun that could promise, send or look back.</summary>
internal static class TriggerWords
{
    private static readonly string[] Phrases = ["dat kan", "moet kunnen", "is goed", "lijkt me", "lijkt mij", "op tegen", "pak ik", "dan ik ", "dan u ", "dan wij ", "dan de bedoeling", "alle plezier", "erover hebben", "over hebben"];
    private static readonly SearchValues<string> Words = SearchValues.Create([.. Vocabulary.WrittenForms, .. WordList.Named("trigger"), .. Phrases], StringComparison.OrdinalIgnoreCase);

    public static bool MayPromise(Sentence sentence) => sentence.Text.AsSpan().ContainsAny(Words);
}
