using System.CommandLine;
using PolicyArchive.Benchmarks.Search.Peers;

namespace PolicyArchive.Benchmarks.Search;

/// <summary><c>quality</c>: do judged queries find the right documents, beside what people would use instead?</summary>
internal static class QualityCommand
{
    public static Command Create()
    {
        var dossiers = new Option<DirectoryInfo>("--dossiers") { Description = "Folder of dossiers (JSON with texts and judged queries)." }.AcceptExistingOnly();
        var corpus = new Option<DirectoryInfo>("--corpus") { Description = "Folder of PDFs." }.AcceptExistingOnly();
        var judged = new Option<FileInfo>("--judged") { Description = "Judged queries over the folder of PDFs." }.AcceptExistingOnly();
        var worst = new Option<bool>("--worst") { Description = "Lists the queries of this search that score under 0.9." };
        var ours = new Option<bool>("--ours") { Description = "Leaves the peers out." };
        var command = new Command("quality", "nDCG@10, recall@20 and MRR over judged queries, for this search and its peers.") { dossiers, corpus, judged, worst, ours };
        command.SetAction(parsed =>
        {
            var sets = new List<JudgedSet>();
            if (parsed.GetValue(dossiers) is { } folder)
                sets.Add(JudgedSet.OfDossiers(folder));
            if (parsed.GetValue(corpus) is { } pdfs && parsed.GetValue(judged) is { } queries)
                sets.Add(JudgedSet.OfCorpus(pdfs, queries));
            foreach (var set in sets)
                Report(set, parsed.GetValue(ours), parsed.GetValue(worst));
            return sets.Count > 0 ? 0 : 2;
        });
        return command;
    }

    private static void Report(JudgedSet set, bool onlyOurs, bool listWorst)
    {
        Console.WriteLine($"\n## {set.Name}: {set.Documents.Count} documents, {set.Queries.Count} queries\n");
        Console.WriteLine("| search | nDCG@10 | recall@20 | MRR |\n| --- | --- | --- | --- |");
        foreach (var peer in Peers(set.Documents, onlyOurs))
        {
            using (peer)
            {
                var scores = set.Queries.Select(query => (Query: query, Scores: RankingScores.Of(peer.Rank(query.Text), query.Grades))).ToList();
                var mean = RankingScores.Mean([.. scores.Select(score => score.Scores)]);
                Console.WriteLine(FormattableString.Invariant($"| {peer.Name} | {mean.Ndcg10:F3} | {mean.Recall20:F3} | {mean.ReciprocalRank:F3} |"));
                if (peer is OurSearch && listWorst)
                    ListWorst(scores, peer);
            }
        }
    }

    private static void ListWorst(List<(JudgedQuery Query, RankingScores Scores)> scores, SearchPeer peer)
    {
        foreach (var (query, score) in scores.Where(score => score.Scores.Ndcg10 < 0.9).OrderBy(score => score.Scores.Ndcg10))
        {
            var ranked = string.Join(", ", peer.Rank(query.Text).Take(6).Select(name => $"{Short(name)}:{query.Grades.GetValueOrDefault(name)}"));
            var wanted = string.Join(", ", query.Grades.Select(grade => $"{Short(grade.Key)}:{grade.Value}"));
            Console.WriteLine(FormattableString.Invariant($"  {score.Ndcg10:F2} [{query.Category}] {query.Text}\n       got {ranked}\n       for {wanted}"));
        }
    }

    private static string Short(string name)
    {
        var file = Path.GetFileNameWithoutExtension(name);
        return file.Length <= 28 ? file : file[..28];
    }

    private static IEnumerable<SearchPeer> Peers(IReadOnlyList<JudgedDocument> documents, bool onlyOurs)
    {
        yield return new OurSearch(documents);
        if (onlyOurs)
            yield break;
        yield return new StockDutchPeer(documents);
        yield return new Fts5Peer(documents, isAny: true);
        yield return new Fts5Peer(documents, isAny: false);
        yield return new RecollPeer(documents, isAny: true);
        yield return new RecollPeer(documents, isAny: false);
    }
}
