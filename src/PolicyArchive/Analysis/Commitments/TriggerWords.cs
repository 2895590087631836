using System.Buffers;
using PolicyArchive.Analysis.Language;
using PolicyArchive.Analysis.Structure;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Sorts out, before anything is read closely, the sentences without a verb or noun that could promise, send or look back.</summary>
internal static class TriggerWords
{
    private static readonly SearchValues<string> Words = SearchValues.Create([.. Vocabulary.WrittenForms, .. WordList.Named("trigger")], StringComparison.OrdinalIgnoreCase);

    public static bool MayPromise(Sentence sentence) => sentence.Text.AsSpan().ContainsAny(Words);
}
