using System.Collections.Immutable;
using System.Text.Json;

namespace PolicyArchive.Tests.Gold;

/// <summary>What people marked in a dossier of the corpus before the rules were written; the labels are explained in tests/Corpus/README.md.</summary>
/// <param name="Folder">Its folder in the corpus.</param>
internal sealed record GoldDossier(string Folder, GoldFile File)
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>The day of its last document; the labels of the status hold on it.</summary>
    public DateOnly AsOf => File.Documents.Max(document => document.Date);

    public GoldMarks Marks => File.Gold;

    public static ImmutableArray<GoldDossier> All() =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Corpus", "gold"), "*.json").Order(StringComparer.Ordinal).Select(Read)];

    private static GoldDossier Read(string path)
    {
        var folder = Path.GetFileNameWithoutExtension(path);
        return new GoldDossier(folder, JsonSerializer.Deserialize<GoldFile>(System.IO.File.ReadAllText(path), Json)!.In(folder));
    }
}
