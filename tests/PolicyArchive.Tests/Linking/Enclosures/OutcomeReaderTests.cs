using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Links;
using PolicyArchive.Linking.Enclosures;

namespace PolicyArchive.Tests.Linking.Enclosures;

public class OutcomeReaderTests
{
    private static readonly DateOnly Named = new(2024, 3, 5);

    [Theory]
    [InlineData(true, EnclosureOutcome.Attached)]
    [InlineData(false, EnclosureOutcome.Elsewhere)]
    public void Read_WithAMatch_SaysHowItCame(bool cameAlong, EnclosureOutcome expected)
    {
        var match = new EnclosureMatch("e", default, 0.9, cameAlong, []);

        Assert.Equal(expected, OutcomeReader.Read(Thing(EnclosureState.Sent), match, Named, Named));
    }

    [Theory]
    [InlineData(EnclosureState.Sent)]
    [InlineData(EnclosureState.Omitted)]
    public void Read_SaidToBeSentAndNowhere_IsMissing(EnclosureState state) =>
        Assert.Equal(EnclosureOutcome.Missing, OutcomeReader.Read(Thing(state), null, Named, Named));

    [Theory]
    [InlineData("2024-06-30", EnclosureOutcome.Pending)]
    [InlineData("2024-07-01", EnclosureOutcome.Overdue)]
    public void Read_PromisedWithoutTerm_IsPendingUntilTheHalfYearTurn(string asOf, EnclosureOutcome expected) =>
        Assert.Equal(expected, OutcomeReader.Read(Thing(EnclosureState.Promised), null, Named, DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Read_PromisedWithTerm_IsOverdueTheDayAfter()
    {
        var promised = Thing(EnclosureState.Promised) with { Due = new Due("voor 1 mei", null, new DateOnly(2024, 4, 30)) };

        Assert.Equal(EnclosureOutcome.Pending, OutcomeReader.Read(promised, null, Named, new DateOnly(2024, 4, 30)));
        Assert.Equal(EnclosureOutcome.Overdue, OutcomeReader.Read(promised, null, Named, new DateOnly(2024, 5, 1)));
    }

    private static Enclosure Thing(EnclosureState state) =>
        new() { Span = new TextSpan(1, 0, 10), Quote = "het rapport", Item = "rapport", State = state };
}
