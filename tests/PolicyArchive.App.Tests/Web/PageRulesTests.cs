using System.Net;
using System.Text;
using PolicyArchive.App.Tests.Running;

namespace PolicyArchive.App.Tests.Web;

/// <summary>What holds for every page: small, safe, and clear about what went wrong.</summary>
public sealed class PageRulesTests(RunningProgram program)
{
    private const int LargestPage = 60_000;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Pages { get; } = ["/", "/?q=voortgang", "/toezeggingen", "/bijlagen", "/dekking", "/api"];

    [Theory, MemberData(nameof(Pages))]
    public async Task Page_OverTheCorpus_IsUnderSixtyKilobytes(string address)
    {
        var page = await program.Client.GetStringAsync(address, Stop);
        Assert.InRange(Encoding.UTF8.GetByteCount(page), 1, LargestPage);
    }

    [Theory, MemberData(nameof(Pages))]
    [InlineData("/bestaat-niet")]
    public async Task Page_AllowsNoInlineScriptOrStyleAndHasNone(string address)
    {
        using var answer = await program.Client.GetAsync(address, Stop);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        var page = await answer.Content.ReadAsStringAsync(Stop);

        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<style", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("//cdn", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?q=zonnewijzer")]
    [InlineData("/toezeggingen?q=zonnewijzer")]
    [InlineData("/zoeken.atom?q=zonnewijzer")]
    public async Task Letter_WhoseTitleIsAScript_IsShownAsText(string address)
    {
        var page = await program.Client.GetStringAsync(address, Stop);
        Assert.Contains("zonnewijzer", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img src=x", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b onclick", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task LetterOnPaper_WhoseWordsAreAScript_IsShownAsText()
    {
        var found = await program.Client.GetStringAsync("/?q=zonnewijzer", Stop);
        var start = found.IndexOf("/documenten/", StringComparison.Ordinal);
        var page = await program.Client.GetStringAsync(found[start..found.IndexOf('"', start)], Stop);

        Assert.Contains("&lt;script&gt;alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img src=x", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Page_WithAValueThatCannotBeRead_SaysHowToWriteIt()
    {
        using var answer = await program.Client.GetAsync("/toezeggingen?peildatum=gisteren", Stop);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("schrijf die als 2026-01-31", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EnclosuresTable_HasARowForEachMissingEnclosure()
    {
        var table = await program.Client.GetStringAsync("/bijlagen.csv", Stop);
        Assert.StartsWith("afzender,datum,document", table.TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Contains("ontbreekt", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CommitmentsTable_OfADossier_HasARowForEachOfItsCommitments()
    {
        var all = await program.Client.GetStringAsync("/toezeggingen.csv", Stop);
        var some = await program.Client.GetStringAsync("/toezeggingen.csv?dossier=36+592", Stop);

        Assert.StartsWith("nummer,status,te laat,toezegging", some.TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.InRange(some.Split("\r\n").Length, 3, all.Split("\r\n").Length - 1);
    }

    [Fact]
    public async Task Coverage_NamesTheFilesThatCannotBeOpened()
    {
        var page = await program.Client.GetStringAsync("/dekking", Stop);
        Assert.Contains("bijzonder/met-wachtwoord.pdf", page, StringComparison.Ordinal);
        Assert.Contains("Er zit een wachtwoord op.", page, StringComparison.Ordinal);
    }
}
