using System.Collections.Immutable;

namespace PolicyArchive.Linking.Topics;

/// <summary>How far one topic stands in another.</summary>
/// <param name="Share">The part of the first topic's weight that is found, 0 to 1.</param>
/// <param name="Weight">That part as weight: roughly the number of telling words that meet.</param>
/// <param name="Words">The words that met, as the first topic writes them, heaviest first.</param>
public sealed record Coverage(double Share, double Weight, ImmutableArray<string> Words)
{
    private const double TellingEnough = 1.1;

    /// <summary>
    /// 0 to 1: both the number of telling words that met and the part of the topic that they are. One rare word is little, however short the topic;
    /// many words are little when the topic has many more.
    /// </summary>
    public double Strength => (1 - Math.Exp(-Weight / TellingEnough)) * Math.Sqrt(Share);

    internal static double StrengthOf(double met, double whole) => whole == 0 ? 0 : (1 - Math.Exp(-met / TellingEnough)) * Math.Sqrt(met / whole);

    /// <summary>What also stands further off, in <paramref name="wider"/>, counts for a part.</summary>
    public Coverage With(Coverage wider, double part)
    {
        if (wider.Weight <= Weight) return this;
        var blended = Weight + part * (wider.Weight - Weight);
        return new Coverage(Share + part * (wider.Share - Share), blended, [.. Words.Union(wider.Words)]);
    }

    public static readonly Coverage None = new(0, 0, []);
}
