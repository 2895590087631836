using System.CommandLine;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace PolicyArchive.Benchmarks.Search;

/// <summary><c>stems</c>: what plain Kraaij-Pohlmann makes of words; make_inflections.py mends what it gets wrong.</summary>
internal static class StemsCommand
{
    public static Command Create()
    {
        var words = new Argument<FileInfo>("words") { Description = "One folded word a line." }.AcceptExistingOnly();
        var command = new Command("stems", "Kraaij-Pohlmann's stem of each word: word, tab, stem.") { words };
        command.SetAction(parsed =>
        {
            var stemmer = new KpStemmer();
            foreach (var word in File.ReadLines(parsed.GetRequiredValue(words).FullName))
            {
                stemmer.SetCurrent(word);
                Console.WriteLine($"{word}\t{(stemmer.Stem() && stemmer.Current.Length > 1 ? stemmer.Current : word)}");
            }

            return 0;
        });
        return command;
    }
}
