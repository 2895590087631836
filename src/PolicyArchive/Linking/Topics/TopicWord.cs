using System.Collections.Immutable;

namespace PolicyArchive.Linking.Topics;

/// <summary>A word that carries content, in the form in which it meets its other forms.</summary>
/// <param name="Written">As it stands in the text, for reasons that a person reads.</param>
/// <param name="Stem">What "dijkvakken" and "dijkvak" have in common.</param>
/// <param name="Parts">Stems of a compound's parts ("dijk", "vak"); empty for a simple word.</param>
public sealed record TopicWord(string Written, string Stem, ImmutableArray<string> Parts)
{
    /// <summary>How much the word says of what a passage is about, 0 (nothing) to 1; see <see cref="WordWeights"/>.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>How surely the word belongs to the text, 0 to 1: what only stood beside it may be about something else.</summary>
    public double Surety { get; init; } = 1;
}
