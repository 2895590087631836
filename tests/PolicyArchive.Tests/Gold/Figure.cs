namespace PolicyArchive.Tests.Gold;

/// <summary>A share, and what it is a share of.</summary>
/// <param name="Name">As the floors file has it.</param>
internal sealed record Figure(string Name, int Part, int Whole)
{
    public double Value => Whole == 0 ? 0 : (double)Part / Whole;

    /// <summary>Precision, recall and F1 of things found: F1 is twice what matched as a share of both.</summary>
    public static IEnumerable<Figure> Of(string name, int matched, int marked, int found) =>
        [new($"{name}, precision", matched, found), new($"{name}, recall", matched, marked), new($"{name}, F1", 2 * matched, marked + found)];

    public override string ToString() => FormattableString.Invariant($"{Name,-32} {Value:0.000} ({Part} of {Whole})");
}
