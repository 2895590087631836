using System.CommandLine;
using PolicyArchive.Benchmarks.Running;
using PolicyArchive.Benchmarks.Search;
using PolicyArchive.Ingestion;
using PolicyArchive.Search;

namespace PolicyArchive.Benchmarks.Growth;

/// <summary><c>growth CORPUS</c>: what does it cost to link one new letter when the archive is ten and a hundred times as large?</summary>
internal static class GrowthCommand
{
    private const int Letters = 20;
    private const int WarmLetters = 5;
    private const int LongestDocument = 6_000;

    private static readonly int[] Sizes = [1_000, 10_000, 100_000];

    public static Command Create()
    {
        var corpus = new Argument<DirectoryInfo>("corpus") { Description = "Folder of dossiers, each a folder of PDFs, from which others are made." }.AcceptExistingOnly();
        var most = new Option<int>("--most") { Description = "Stops at the last size that is not larger.", DefaultValueFactory = _ => Sizes[^1] };
        var results = new Option<DirectoryInfo?>("--results") { Description = "Folder to which the figures are added, by date." };
        var command = new Command("growth", "Median time to link one new letter, and its candidates, at 1,000, 10,000 and 100,000 documents.") { corpus, most, results };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(corpus), parsed.GetValue(most), parsed.GetValue(results)));
        return command;
    }

    private static int Run(DirectoryInfo corpus, int most, DirectoryInfo? results)
    {
        using var work = new FreshFolder();
        using var archive = new GrowingArchive(TemplateDossier.Of(corpus, LongestDocument), Sizes.Length * (Letters + WarmLetters), work.Path);
        var rounds = new List<GrowthRound>();
        foreach (var size in Sizes.Where(size => size <= most))
        {
            archive.GrowTo(size);
            rounds.Add(Measure(archive, rounds.Count * (Letters + WarmLetters), work.Path));
            Console.Error.WriteLine(rounds[^1].Describe(rounds[0]));
        }

        ResultsFile.Add("growth", results, [.. rounds.Select(round => round.Describe(rounds[0]))]);
        return 0;
    }

    private static GrowthRound Measure(GrowingArchive archive, int first, string folder)
    {
        var times = new Latencies();
        var candidates = new List<int>();
        var documents = archive.Documents;
        using var index = SearchIndex.Open(folder);
        for (var number = first; number < first + WarmLetters + Letters; number++)
        {
            archive.TakeAsLinked();
            var letter = archive.Receive(number, archive.LastOf(number));
            var feed = archive.Linking(index);
            var isWarm = number >= first + WarmLetters;
            times.Measure(isWarm ? "letter" : "warming", () => feed.CatchUp(CancellationToken.None));
            if (isWarm) candidates.Add(CandidatesOf(archive, index, letter));
        }

        return new GrowthRound(
            documents, times.Percentile(0.5, "letter", isProcessor: false), times.Percentile(0.5, "letter", isProcessor: true), candidates.Order().ElementAt(Letters / 2), candidates.Max());
    }

    private static int CandidatesOf(GrowingArchive archive, SearchIndex index, Catalogue.CataloguedDocument letter) =>
        new LinkableDocuments(archive.Catalogue).Read(letter) is PreparedDocument.Ready ready
            ? new LinkCandidates(archive.Catalogue, index).Of(letter, ready.Document).Count()
            : throw new InvalidOperationException($"{letter.File} cannot be linked");
}
