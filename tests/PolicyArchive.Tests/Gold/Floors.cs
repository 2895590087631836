using System.Globalization;

namespace PolicyArchive.Tests.Gold;

/// <summary>
/// What the figures may not drop under: tests/Corpus/gold/floors.tsv. A run with UPDATE_FLOORS=1 writes today's figures there, rounded down
/// to a hundredth.
/// </summary>
internal static class Floors
{
    private const string Update = "UPDATE_FLOORS";

    private static readonly string Committed = Path.Combine(Repository.Root, "tests", "Corpus", "gold", "floors.tsv");
    private static readonly Lock OneAtATime = new();

    public static void Hold(IReadOnlyList<Figure> figures, ITestOutputHelper output)
    {
        foreach (var figure in figures) output.WriteLine(figure.ToString());
        var floors = Renewed(figures);
        Assert.All(figures, figure => Assert.True(
            floors.TryGetValue(figure.Name, out var floor) && figure.Value >= floor,
            FormattableString.Invariant($"{figure} is under its floor of {floor:0.00} in tests/Corpus/gold/floors.tsv; a floor that should move is renewed with {Update}=1.")));
    }

    private static SortedDictionary<string, double> Renewed(IEnumerable<Figure> figures)
    {
        using var turn = OneAtATime.EnterScope();
        var floors = new SortedDictionary<string, double>(Read(), StringComparer.Ordinal);
        if (Environment.GetEnvironmentVariable(Update) != "1") return floors;

        foreach (var figure in figures) floors[figure.Name] = Math.Floor(figure.Value * 100) / 100;
        File.WriteAllLines(Committed, floors.Select(floor => FormattableString.Invariant($"{floor.Key}\t{floor.Value:0.00}")));
        return floors;
    }

    private static Dictionary<string, double> Read() => !File.Exists(Committed) ? [] : File.ReadLines(Committed).Select(line => line.Split('\t'))
        .ToDictionary(parts => parts[0], parts => double.Parse(parts[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
