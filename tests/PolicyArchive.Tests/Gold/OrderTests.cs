using System.Text.Json;
using PolicyArchive.Queries;
using PolicyArchive.Queries.Answers;
using PolicyArchive.Tests.Ingestion;

namespace PolicyArchive.Tests.Gold;

/// <summary>Documents come in any order, one by one or all at once: what the archive answers afterwards is the same to the letter.</summary>
public sealed class OrderTests
{
    private static readonly DateOnly LongAfter = new(2026, 6, 1);
    private static readonly string[] Dossiers = ["ek-antidiscriminatievoorzieningen", "raad-lindermeer-zwembad"];

    [Fact]
    public async Task Ingest_AnyOrder_GivesTheSameCommitmentsAndEnclosures()
    {
        var files = Dossiers.SelectMany(dossier => Directory.EnumerateFiles(Path.Combine(Repository.Root, "corpus", dossier), "*.pdf")).Order(StringComparer.Ordinal).ToArray();
        var allAtOnce = await AnswersAfterAsync([files]);

        for (var seed = 1; seed <= 4; seed++)
        {
            var shuffled = files.ToArray();
            new Random(seed).Shuffle(shuffled);
            var together = seed % 2 == 0 ? 4 : 1;
            AssertSame(allAtOnce, await AnswersAfterAsync(shuffled.Chunk(together)), $"seed {seed}, {together} at a time");
        }
    }

    private static async Task<string[]> AnswersAfterAsync(IEnumerable<string[]> arrivals)
    {
        using var corpus = new IngestedCorpus();
        foreach (var files in arrivals)
        {
            foreach (var file in files)
                corpus.Add($"{Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileName(file)}", await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
            await corpus.IngestAsync();
        }

        using var archive = Archive.Open(corpus.IndexFolder);
        var commitments = JsonSerializer.Serialize(new CommitmentQueries(archive).All(new CommitmentFilter(), LongAfter), AnswerJson.Indented);
        var enclosures = JsonSerializer.Serialize(new EnclosureQueries(archive).All(new EnclosureFilter(), LongAfter), AnswerJson.Indented);
        return [.. commitments.Split('\n'), .. enclosures.Split('\n')];
    }

    private static void AssertSame(string[] expected, string[] actual, string order)
    {
        var differing = expected.Zip(actual).Where(pair => pair.First != pair.Second).Take(3).Select(pair => $"\n  {pair.First.Trim()}\n  {pair.Second.Trim()}").ToList();
        Assert.True(differing.Count == 0 && expected.Length == actual.Length, $"{order}: {expected.Length} and {actual.Length} lines of answers{string.Concat(differing)}");
    }
}
