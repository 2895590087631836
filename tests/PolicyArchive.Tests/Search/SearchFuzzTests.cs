using CsCheck;
using PolicyArchive.Documents;
using PolicyArchive.Search;

namespace PolicyArchive.Tests.Search;

public sealed class SearchFuzzTests : IDisposable
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.Const("\""), Gen.Const("("), Gen.Const(")"), Gen.Const("-"), Gen.Const(" OR "), Gen.Const("*"), Gen.Const("soort:"), Gen.Const("jaar:"),
        Gen.Const("van:"), Gen.Const(" 2022..2024 "), Gen.Const("36 410 VII, nr. 12"), Gen.Const("12 december"), Gen.Const("mei 2023"), Gen.Const(" NIET "),
        Gen.Const("e-mail"), Gen.Const("’s-Gravenhage"), Gen.Const("de "), Gen.Const("brief "), Gen.Const("stikstof "), Gen.Const("|"), Gen.Const(":"),
        Gen.Const("99 mei 0000"), Gen.Const("31-02-2023"), Gen.Const("9999-99-99"), Gen.Char.Select(c => c.ToString()), Gen.String[0, 6]);

    private static readonly Gen<string> Query = Piece.Array[0, 14].Select(string.Concat);

    private static readonly Gen<string> Word = Gen.String[Gen.Char['a', 'z'], 3, 9].Where(word => word is not ("not" or "niet"));

    private static readonly Gen<string> Sign = Gen.OneOfConst(" ", " (", ") ", " -", " \"", "\" ", "* ", ", ", " / ", "; ", " | ", "? ", "'s ", "+");

    private readonly TestArchive _archive = new TestArchive()
        .Add("brief", new DocumentMetadata { Kind = DocumentKind.Letter, Date = TestArchive.Date("2023-05-12") }, "De brief over stikstof. Zie 36 410 VII, nr. 12.", "Een e-mail uit 's-Gravenhage van 12 december.")
        .Add("leeg", "")
        .Commit();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Search_AnyText_AnswersWithHighlightsInsideTheirPassages() => Query.Sample(
        query =>
        {
            var answer = _archive.Index.Search(new SearchRequest(query) { Explain = true });
            Assert.True(answer.Complete <= answer.Total);
            foreach (var passage in answer.Hits.SelectMany(hit => hit.Passages))
            {
                var ends = passage.Highlights.Select(lit => lit.End).Prepend(0).ToArray();
                Assert.All(passage.Highlights, lit => Assert.InRange(lit.Start, 0, passage.Text.Length - 1));
                Assert.True(passage.Highlights.Zip(ends).All(pair => pair.First.Length > 0 && pair.First.Start >= pair.Second));
                Assert.InRange(ends[^1], 0, passage.Text.Length);
            }
        },
        iter: 1500);

    [Fact]
    public void Search_WordsBetweenAnySigns_AreAllSaidBack() => Gen.Select(Word, Sign).Array[1, 12].Sample(
        pieces =>
        {
            var understood = _archive.Index.Search(new SearchRequest(string.Concat(pieces.Select(piece => piece.Item1 + piece.Item2)))).UnderstoodAs;
            Assert.All(pieces, piece => Assert.Contains(piece.Item1, understood, StringComparison.Ordinal));
        },
        iter: 1000);

    [Fact]
    public void Search_AnyText_CompletionAndSimilarityAnswerToo() => Query.Sample(
        text =>
        {
            _archive.Index.Complete(text, 5);
            _archive.Index.FindSimilar(new SimilarRequest { Text = text });
            _archive.Index.FindPassages(new PassageRequest(text));
            _archive.Index.FindFindings(new FindingRequest(text));
        },
        iter: 300);

    [Fact]
    public void Add_AnyText_IsIndexedAndFoundAgain() => Gen.String[0, 400].Select(Query, (text, query) => text + query).Sample(
        text =>
        {
            _archive.Add("vrij", "Beginwoord. " + text).Commit();
            Assert.Contains("vrij", _archive.FoundWhole("beginwoord"));
        },
        iter: 40);
}
