using PolicyArchive.Documents;
using PolicyArchive.Extraction;

namespace PolicyArchive.Tests.Extraction;

/// <summary>
/// Our own PDFs against the text they were made from (tests/Corpus): every word of the body, in reading order, and nothing of the
/// margin or the running lines. Where a block ends is judged apart, by the share of lines that are a block.
/// </summary>
public sealed class GoldenTextTests
{
    private const double LeastBlocksRight = 0.85;

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "PolicyArchive.Tests", "Golden");

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_PdfOfTheCorpus_GivesTheTextItWasMadeFrom(string name)
    {
        var expected = GoldenPages(name).Select(lines => string.Join(' ', lines));

        Assert.Equal(expected, PagesOf(name).Select(page => page.Text.Replace('\n', ' ')));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_PdfOfTheCorpus_PartsItWhereTheAuthorDid(string name)
    {
        var expected = GoldenPages(name).SelectMany(lines => lines).ToList();
        var blocks = PagesOf(name).SelectMany(page => page.Text.Split('\n')).ToHashSet(StringComparer.Ordinal);

        var missing = expected.Where(line => !blocks.Contains(line)).ToList();

        Assert.True(missing.Count <= (1 - LeastBlocksRight) * expected.Count, string.Join('\n', missing));
    }

    private static IEnumerable<string[]> GoldenPages(string name) =>
        File.ReadAllText(Path.Combine(Folder, name + ".txt")).Split('\f')
            .Select(page => page.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<Page> PagesOf(string name)
    {
        var path = Directory.GetFiles(Path.Combine(Repository.Root, "corpus"), name + ".pdf", SearchOption.AllDirectories).Single();
        return Assert.IsType<ReadResult.Read>(PdfReader.Read(File.ReadAllBytes(path), new string('0', 64))).Document.Pages;
    }
}
