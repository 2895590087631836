using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PolicyArchive.Documents;
using PolicyArchive.Search;

namespace PolicyArchive.Benchmarks.Search;

/// <summary>
/// Documents made of the sentences of real ones, shuffled: the same words as often as in real letters, lengths drawn from the real ones,
/// and a long tail of words that occur once or twice. The same seed gives the same documents.
/// </summary>
internal sealed class GeneratedArchive
{
    private const int PageLength = 2800;
    private const int RareWordEvery = 40;

    private static readonly DocumentKind[] Kinds = [DocumentKind.Letter, DocumentKind.Minutes, DocumentKind.Report, DocumentKind.Motion, DocumentKind.Answer];
    private static readonly string[] Ministries = ["Financiën", "Justitie en Veiligheid", "Binnenlandse Zaken en Koninkrijksrelaties", "Defensie", "Infrastructuur en Waterstaat"];

    private readonly string[] _sentences;
    private readonly string[] _words;
    private readonly int[] _lengths;

    /// <param name="longest">Longer real documents are counted as this long, in characters.</param>
    public GeneratedArchive(IReadOnlyList<JudgedDocument> real, int longest)
    {
        var texts = real.Select(document => document.Text).Where(text => text.Length > 0).ToList();
        _sentences = [.. texts.SelectMany(text => text.Split(["\n", ". "], StringSplitOptions.TrimEntries)).Where(sentence => sentence.Length is > 20 and < 600)];
        _words = [.. texts.SelectMany(text => text.Split(' ')).Where(word => word.Length > 3 && word.All(char.IsAsciiLetterLower)).Distinct()];
        _lengths = [.. texts.Select(text => Math.Min(text.Length, longest))];
    }

    public IEnumerable<IndexedDocument> Documents(int count, int seed)
    {
        for (var i = 0; i < count; i++)
            yield return Make(i, new Random(unchecked((seed * 7919) + i)));
    }

    private IndexedDocument Make(int number, Random random)
    {
        var text = new StringBuilder();
        for (var length = _lengths[random.Next(_lengths.Length)]; text.Length < length;)
        {
            text.Append(_sentences[random.Next(_sentences.Length)]).Append(". ");
            if (random.Next(RareWordEvery) == 0)
                text.Append(Pick(random)).Append(Pick(random)).Append(' ');
        }

        var id = Convert.ToHexString(SHA256.HashData(BitConverter.GetBytes(number)));
        return new IndexedDocument(DocumentId.FromSha256(id), number + 1, $"{number}.pdf", Head(random), Pages(text.ToString()));
    }

    private string Pick(Random random) => _words[random.Next(_words.Length)];

    private DocumentMetadata Head(Random random) => new()
    {
        Kind = Kinds[random.Next(Kinds.Length)],
        Title = _sentences[random.Next(_sentences.Length)],
        Date = new DateOnly(2010, 1, 1).AddDays(random.Next(16 * 365)),
        Senders = ["minister van " + Ministries[random.Next(Ministries.Length)]],
        Addressees = [random.Next(4) == 0 ? "Eerste Kamer" : "Tweede Kamer"],
        Dossiers = [(30000 + random.Next(6000)).ToString(System.Globalization.CultureInfo.InvariantCulture)],
    };

    private static ImmutableArray<Page> Pages(string text) =>
        [.. text.Chunk(PageLength).Select((characters, index) => new Page(index + 1, new string(characters)))];
}
