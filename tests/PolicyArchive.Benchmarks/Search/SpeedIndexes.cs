using System.Diagnostics;
using System.Text;
using PolicyArchive.Benchmarks.Search.Peers;
using PolicyArchive.Search;

namespace PolicyArchive.Benchmarks.Search;

/// <summary>Both indexes over the same text, in one folder.</summary>
internal sealed class SpeedIndexes(DirectoryInfo folder)
{
    private const int CommitEvery = 5000;

    public string OurFolder => Path.Combine(folder.FullName, "ours");

    public string Fts5 => Path.Combine(folder.FullName, "fts5.db");

    /// <summary>Both are there, and ours is of this program's version.</summary>
    public bool AreUsable
    {
        get
        {
            using var index = SearchIndex.Open(OurFolder);
            return File.Exists(TextSize) && !index.NeedsRebuild;
        }
    }

    private string TextSize => Path.Combine(folder.FullName, "bytes-of-text");

    public void Build(IEnumerable<IndexedDocument> documents)
    {
        if (folder.Exists)
            folder.Delete(recursive: true);
        folder.Create();
        var (count, bytes) = (0, 0L);
        var (our, their) = (new Stopwatch(), new Stopwatch());
        using (var writer = SearchIndexWriter.Open(OurFolder, "speed"))
        using (var fts5 = Fts5File.Create(Fts5))
        {
            foreach (var document in documents)
            {
                var text = string.Join('\n', document.Pages.Select(page => page.Text));
                bytes += Encoding.UTF8.GetByteCount(text);
                Timed(our, () => writer.Add(document));
                Timed(their, () => fts5.Add(document, text));
                if (++count % CommitEvery == 0)
                    Timed(our, () => writer.Commit(count));
            }

            Timed(our, () => writer.Commit(count));
            Timed(their, fts5.Finish);
        }

        File.WriteAllText(TextSize, FormattableString.Invariant($"{count} {bytes} {our.Elapsed.TotalSeconds:F1} {their.Elapsed.TotalSeconds:F1}"));
    }

    public string Sizes()
    {
        var known = File.ReadAllText(TextSize).Split(' ');
        var megabytes = double.Parse(known[1], System.Globalization.CultureInfo.InvariantCulture) / 1e6;
        var ours = new DirectoryInfo(OurFolder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length) / 1e6;
        var theirs = new FileInfo(Fts5).Length / 1e6;
        return FormattableString.Invariant(
            $"{known[0]} documents, {megabytes:F1} MB of text; index per MB of text: ours {ours / megabytes:F2}, FTS5 {theirs / megabytes:F2}; seconds to build: ours {known[2]}, FTS5 {known[3]}");
    }

    private static void Timed(Stopwatch watch, Action work)
    {
        watch.Start();
        work();
        watch.Stop();
    }
}
