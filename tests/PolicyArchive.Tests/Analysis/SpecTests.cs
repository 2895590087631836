using PolicyArchive.Analysis;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Tests.Analysis;

/// <summary>Every sentence of every specification gives what it must, and nothing else of the types that its file is about.</summary>
public sealed class SpecTests
{
    public static TheoryData<string, int, string> Cases() => [.. SpecFile.All().SelectMany(f => f.Cases.Select(c => (c.File, c.Line, c.Text)))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Analyse_SentenceOfSpecification_FindsWhatItSays(string file, int line, string text)
    {
        var spec = SpecFile.All().Single(f => f.Name == file);
        var expected = spec.Cases.Single(c => c.Line == line);

        var found = SpecFindings.Of(expected, spec.Types);

        var left = found.ToList();
        foreach (var expectation in expected.Expectations)
        {
            var hit = left.FirstOrDefault(f => Fits(f, expectation));
            Assert.True(hit is not null, $"{file}:{line} \"{text}\"\n  expected {Show(expectation)}\n  found    {Show(found)}");
            left.Remove(hit);
        }

        Assert.True(left.Count == 0, $"{file}:{line} \"{text}\"\n  found too much: {Show(left)}");
    }

    [Fact]
    public void Specifications_Together_AreManyAndAThirdOfThemHardNegatives()
    {
        var cases = SpecFile.All().SelectMany(file => file.Cases).ToList();

        Assert.True(cases.Count >= 400, $"{cases.Count} sentences");
        Assert.True(cases.Count(c => c.Expectations.Count == 0) * 3 >= cases.Count, "fewer than a third must give nothing");
    }

    private static bool Fits(SpecFinding found, SpecExpectation expected)
    {
        var sameQuote = expected.Quote.Length == 0 || found.Quote.ReplaceLineEndings(" ") == expected.Quote;
        return found.Type == expected.Type && sameQuote && expected.Fields.All(f => found.Fields.GetValueOrDefault(f.Key, "") == f.Value);
    }

    private static string Show(SpecExpectation e) => $"{e.Type} `{e.Quote}` {string.Join(" | ", e.Fields.Select(f => $"{f.Key}: {f.Value}"))}";

    private static string Show(IEnumerable<SpecFinding> found) =>
        string.Join("\n           ", found.Select(f => $"{f.Type} `{f.Quote}` {string.Join(" | ", f.Fields.Select(x => $"{x.Key}: {x.Value}"))}"));
}
