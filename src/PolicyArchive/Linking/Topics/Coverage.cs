using System.Collections.Immutable;

namespace PolicyArchive.Linking.Topics;

/// <summary>How far one topic stands in another.</summary>
/// <param name="Share">The part of the first topic's weight that is found, 0 to 1.</param>
/// <param name="Weight">That part as weight: roughly the number of telling words that meet.</param>
/// <param name="Words">The words that met, as the first topic writes them, heaviest first.</param>
public sealed record Coverage(double Share, double Weight, ImmutableArray<string> Words)
{
    public static readonly Coverage None = new(0, 0, []);
}
