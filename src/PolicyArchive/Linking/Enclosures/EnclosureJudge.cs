using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Links;
using PolicyArchive.Linking.Topics;

namespace PolicyArchive.Linking.Enclosures;

/// <summary>Decides whether a document is the thing that another one names: by title, maker, sort, date, opening words and the figures that the letter tells from it.</summary>
public static class EnclosureJudge
{
    private const double OfName = 0.75;
    private const double OfOpening = 0.4;
    private const double OfShipment = 0.15;
    private const double OfDay = 0.45;
    private const double OfEmbedding = 0.5;
    private const double OfReference = 0.3;
    private const double OfEmbeddingAlone = 0.2;
    private const double OfAddressee = 0.3;
    private const double OfFigure = 0.1;
    private const int MostNamed = 5;
    private const double EnoughWords = 1.0;

    /// <summary>A thing that is still to be sent may lie ready for a while, waiting for a reaction.</summary>
    private const int MonthsBefore = 3;

    public static EnclosureMatch? Judge(EnclosureProfile enclosure, EnclosureCandidate candidate, ShipmentRules shipments)
    {
        var isItself = enclosure.Document.Id == candidate.Document.Id;
        var isSort = NamedKinds.Fits(enclosure.Kind, NamedKinds.KindOf(candidate.Document)) && Addressees.Fit(enclosure.Enclosure.Item, candidate.Document.Metadata.Addressees);
        if (isItself || !isSort || CameTooEarly(enclosure, candidate)) return null;

        var isInside = candidate.Parent == enclosure.Document.Id;
        var isShipped = isInside || shipments.AreOneShipment(enclosure.Document, candidate.Document);
        var worth = enclosure.IsWeaklyNamed ? (Func<Coverage, double>)(coverage => coverage.Strength) : Worth;
        var name = Best(enclosure.Topic.In(candidate.Name), candidate.Name.In(enclosure.Topic));
        var opening = enclosure.Topic.In(candidate.Opening);
        var reasons = new List<string>();
        var score = 0.0;

        Count(name.Words.IsEmpty ? 0 : OfName * Worth(name), $"de titel zegt: {Words.List(name.Words)}");
        Count(opening.Words.IsEmpty ? 0 : OfOpening * worth(opening), $"de eerste bladzijde noemt: {Words.List(opening.Words)}");
        Count(enclosure.Day is { } day && day == candidate.Document.Date ? OfDay : 0, "de datum is gelijk");
        Count(isShipped && enclosure.Kind == NamedKind.Letter && Addressees.Names(enclosure.Enclosure.Item, candidate.Document.Metadata.Addressees) ? OfAddressee : 0, "het is gericht aan wie de naam noemt");
        Count(isInside ? score > 0 ? OfEmbedding : OfEmbeddingAlone : 0, "het stuk zit in het bestand van de brief");
        Count(score > 0 && enclosure.IsWeaklyNamed && ShipmentRules.IsNamedAfter(enclosure.Document, candidate.Document) ? OfReference : 0, "de bestandsnaam draagt het kenmerk van de brief");
        Count(isShipped ? SharedFigures.Weight(enclosure.Figures, candidate.Figures) * OfFigure : 0, $"de brief noemt er cijfers uit: {string.Join(", ", enclosure.Figures.Intersect(candidate.Figures).Order(StringComparer.Ordinal).Take(MostNamed))}");
        Count(isShipped && score > 0 ? OfShipment : 0, "het kwam in dezelfde zending");
        return score < LinkLine.Proposed
            ? null
            : new EnclosureMatch(enclosure.Enclosure.Id, candidate.Document.Id, Math.Min(score, 0.99), isShipped, [.. reasons]);

        void Count(double weight, string reason)
        {
            if (weight <= 0) return;
            score += weight;
            reasons.Add(reason);
        }
    }

    /// <summary>What is promised for later did not exist long before, unless it is named by its day.</summary>
    private static bool CameTooEarly(EnclosureProfile enclosure, EnclosureCandidate candidate)
    {
        var isStillToCome = enclosure.Enclosure.State == EnclosureState.Promised && enclosure.Day is null;
        return isStillToCome && enclosure.Document.Date is { } promised && candidate.MadeBy is { } made && made < promised.AddMonths(-MonthsBefore);
    }

    private static double Worth(Coverage coverage) => coverage.Share * Math.Min(1, coverage.Weight / EnoughWords);

    private static Coverage Best(Coverage one, Coverage other) => Worth(one) >= Worth(other) ? one : other;
}
