using System.Collections.Immutable;

namespace PolicyArchive.Analysis.Language;

/// <summary>A verb with the words that make its sense: "stellen" with "op de hoogte", "sturen" with "toe".</summary>
/// <param name="Words">Particle or fixed words; empty for a verb on its own.</param>
internal sealed record Frame(Role Role, string Verb, ImmutableArray<string> Words)
{
    public string? Particle => Words.Length == 1 ? Words[0] : null;
}

internal enum VerbShape
{
    Present,
    Past,
    Participle,
    Infinitive,
}

/// <summary>What a written word can be: "toegestuurd" is the participle of "sturen" with "toe".</summary>
internal readonly record struct VerbForm(string Verb, VerbShape Shape, string? Particle);
