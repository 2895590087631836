using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PolicyArchive.Analysis.Language;

/// <summary>
/// The verbs of the traffic between government and assembly in all their forms, unfolded from <c>conjugations.tsv</c> and <c>frames.tsv</c>:
/// "stuurt toe", "toestuurt", "toe te sturen" and "toegestuurd" are one.
/// </summary>
internal static class Vocabulary
{
    private static readonly ILookup<string, Frame> FramesByVerb = Table.Rows("Language.frames.tsv")
        .Select(row => new Frame(Enum.Parse<Role>(row[0]), row[1], Words(row.ElementAtOrDefault(2))))
        .ToLookup(frame => frame.Verb, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ImmutableArray<VerbForm>> Forms = Table.Rows("Language.conjugations.tsv")
        .SelectMany(AllForms)
        .GroupBy(pair => pair.Word, pair => pair.Form, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Distinct().ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>Every form as it is written, without particles; verbs on their own too short to tell apart from parts of words are left out.</summary>
    public static IEnumerable<string> WrittenForms => Table.Rows("Language.conjugations.tsv").SelectMany(row => row).Where(form => form.Length > 2).Distinct(StringComparer.Ordinal);

    public static ImmutableArray<VerbForm> FormsOf(string word) => Forms.TryGetValue(word, out var forms) ? forms : [];

    public static IEnumerable<Frame> FramesOf(string verb) => FramesByVerb[verb];

    private static IEnumerable<(string Word, VerbForm Form)> AllForms(string[] row)
    {
        var verb = row[0];
        var particles = FramesByVerb[verb].Select(f => f.Particle).Where(p => p is not null).Distinct(StringComparer.Ordinal).Prepend(null);
        foreach (var particle in particles)
        {
            yield return Form(verb, particle, verb, VerbShape.Infinitive);
            yield return Form(verb, particle, verb, VerbShape.Present);
            yield return Form(verb, particle, row[1], VerbShape.Present);
            yield return Form(verb, particle, row[2], VerbShape.Present);
            yield return Form(verb, particle, row[3], VerbShape.Participle);
            yield return Form(verb, particle, row[4], VerbShape.Past);
            yield return Form(verb, particle, row[5], VerbShape.Past);
        }
    }

    private static (string Word, VerbForm Form) Form(string verb, string? particle, string written, VerbShape shape) =>
        (Tokenizer.Fold(particle + written), new VerbForm(verb, shape, particle));

    private static ImmutableArray<string> Words(string? column) => string.IsNullOrEmpty(column) ? [] : [.. column.Split(' ')];
}
