using System.Diagnostics;
using System.Globalization;

namespace PolicyArchive.Benchmarks.Search.Peers;

/// <summary>Recoll (Xapian) with Dutch stemming; needs <c>recollindex</c> and <c>recollq</c>.</summary>
internal sealed class RecollPeer : SearchPeer
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("policyarchive-recoll-");
    private readonly List<string> _names;
    private readonly bool _isAny;

    public RecollPeer(IReadOnlyList<JudgedDocument> documents, bool isAny)
    {
        _isAny = isAny;
        _names = [.. documents.Select(document => document.Name)];
        var texts = _folder.CreateSubdirectory("texts").FullName;
        for (var i = 0; i < documents.Count; i++)
            File.WriteAllText(Path.Combine(texts, $"{i.ToString(CultureInfo.InvariantCulture)}.txt"), documents[i].Text);
        File.WriteAllText(Path.Combine(_folder.FullName, "recoll.conf"), $"topdirs = {texts}\nindexstemminglanguages = dutch\n");
        Run("recollindex", "-c", _folder.FullName);
    }

    public override string Name => $"Recoll, Dutch stemming, {(_isAny ? "any word" : "all words")}";

    public override IReadOnlyList<string> Rank(string query)
    {
        var output = Run("recollq", "-c", _folder.FullName, "-s", "dutch", _isAny ? "-o" : "-a", "-b", "-n", "20", query);
        var numbers = output.Split('\n').Where(line => line.StartsWith("file://", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension);
        return [.. numbers.Select(number => _names[int.Parse(number!, CultureInfo.InvariantCulture)])];
    }

    public override void Dispose() => _folder.Delete(recursive: true);

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
