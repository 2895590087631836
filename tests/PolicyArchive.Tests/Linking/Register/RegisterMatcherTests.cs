using System.Globalization;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Registers;
using PolicyArchive.Linking;
using PolicyArchive.Linking.Register;
using PolicyArchive.Linking.Topics;
using PolicyArchive.Search.Dutch;

namespace PolicyArchive.Tests.Linking.Register;

public sealed class RegisterMatcherTests
{
    private static readonly DateOnly Day = new(2023, 6, 14);
    private static readonly DocumentHead Debate = new(DocumentId.FromSha256(new string('a', 64)), "debat.pdf", new DocumentMetadata { Date = Day });
    private static readonly ILookup<string, string> NoNumbers = Array.Empty<string>().ToLookup(number => number);

    [Fact]
    public void Match_SameDayAndContent_IsThatStatement()
    {
        var matched = Matcher([Stated("s1", "de veerdiensten op de Lek"), Stated("s2", "het onderhoud van spoorbruggen")], NoNumbers)
            .Match([Record("1", "De minister informeert de Kamer over spoorbruggen en hun onderhoud")]);

        Assert.Equal("s2", Assert.Single(matched).Value);
    }

    [Fact]
    public void Match_Number_GoesBeforeContent()
    {
        var numbers = new[] { ("s1", "TZ202306-026") }.ToLookup(pair => pair.Item1, pair => pair.Item2);
        var matched = Matcher([Stated("s1", "dat punt"), Stated("s2", "het onderhoud van spoorbruggen")], numbers)
            .Match([Record("TZ202306-026", "Onderhoud van spoorbruggen")]);

        Assert.Equal("s1", Assert.Single(matched).Value);
    }

    [Theory]
    [InlineData("Onderhoud van zwembaden", 14, "Tweede Kamer")]
    [InlineData("Onderhoud van spoorbruggen", 15, "Tweede Kamer")]
    [InlineData("Onderhoud van spoorbruggen", 14, "Eerste Kamer")]
    public void Match_OtherContentDayOrChamber_IsNone(string text, int day, string chamber)
    {
        var record = Record("1", text) with { MadeOn = new DateOnly(2023, 6, day), To = chamber };

        Assert.Empty(Matcher([Stated("s1", "het onderhoud van spoorbruggen")], NoNumbers).Match([record]));
    }

    [Fact]
    public void Match_TwiceTheRecords_ComparesTwiceAsMany()
    {
        var statements = Enumerable.Range(0, 200).Select(number => Stated($"s{number}", $"onderwerp {number}", Day.AddDays(number % 100))).ToList();

        Assert.Equal(2 * Compared(10_000), Compared(20_000));

        int Compared(int records)
        {
            var matcher = Matcher(statements, NoNumbers);
            matcher.Match(Enumerable.Range(0, records).Select(number =>
                Record(number.ToString(CultureInfo.InvariantCulture), $"dossier {number}") with { MadeOn = Day.AddDays(number % 1_000) }));
            return matcher.Compared;
        }
    }

    private static RegisterMatcher Matcher(IReadOnlyList<StatedPromise> statements, ILookup<string, string> numbers) =>
        new(statements, numbers, new TopicReader(DutchWords.StemAndParts));

    private static StatedPromise Stated(string id, string content, DateOnly? day = null) => new(Debate, new Commitment
    {
        Id = id, Span = new TextSpan(1, 0, content.Length), Quote = content, Content = content, To = ["Tweede Kamer"], MadeOn = day ?? Day,
    });

    private static RegisterRecord Record(string number, string text) => new()
    {
        Register = "Tweede Kamer", Key = number, Number = number, Text = text, MadeOn = Day, To = "Tweede Kamer", Verbatim = text,
        Place = new RegisterPlace("feed.xml", Debate.Id, 1),
    };
}
