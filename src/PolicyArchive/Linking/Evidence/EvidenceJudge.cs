using System.Collections.Immutable;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Links;
using PolicyArchive.Linking.Promises;
using PolicyArchive.Linking.Topics;

namespace PolicyArchive.Linking.Evidence;

/// <summary>
/// Decides whether a section of a later document keeps a promise, and where in it the substance stands. What gives the thing promised counts
/// without a word of looking back; a section that names the promise needs fewer words in common.
/// </summary>
public static class EvidenceJudge
{
    private const double OfTopic = 0.85;
    private const double OfSetting = 0.25;
    private const double OfSection = 0.5;
    private const double OfNaming = 0.42;
    private const double OfOccasion = 0.12;
    private const double OfMember = 0.12;
    private const double OfFulfilment = 0.12;
    private const double OfEnclosing = 0.06;
    private const double TooLittle = 0.22;
    private const double OfStrangers = 0.75;

    /// <summary>Null when the section has nothing to do with the promise, or comes before it.</summary>
    public static EvidenceLink? Judge(PromiseProfile promise, Section section)
    {
        var namesIt = NamesIt(promise, section);
        if (!namesIt && !CouldKeep(promise, section)) return null;

        var whole = promise.Topic.In(section.Topic);
        if (whole.Strength < TooLittle && !namesIt) return null;

        var passage = PassageChooser.Choose(promise, section);
        if (passage is null) return null;

        var topic = promise.Topic.In(passage.Topic.And(section.Setting)).With(whole, OfSection);

        var (score, reasons) = Weigh(promise, section, passage, topic, namesIt);
        return score < LinkLine.Proposed
            ? null
            : new EvidenceLink(promise.Id, section.Document.Id, passage.Place.Span, passage.Place.Quote, ExtentReader.Read(passage), Math.Min(score, 0.99), reasons)
            {
                NewDue = passage.Fulfilment?.NewDue,
                IsProposed = score < LinkLine.Asserted || PointerReader.PointsElsewhere(passage.Place.Quote),
            };
    }

    private static bool ShareDossier(DocumentHead one, DocumentHead other) =>
        one.Metadata.Dossiers.Any(dossier => other.Metadata.Dossiers.Contains(dossier, StringComparer.Ordinal));

    /// <summary>It looks back at the promise, or cites its number in a later document.</summary>
    private static bool NamesIt(PromiseProfile promise, Section section)
    {
        if (promise.Document.Id == section.Document.Id) return promise.LooksBack && section.Mentions.Contains(promise.Id);
        return section.Numbers.Intersect(promise.Numbers, StringComparer.Ordinal).Any();
    }

    private static bool CouldKeep(PromiseProfile promise, Section section)
    {
        var isEarlier = promise.Document.Date is { } made && section.Document.Date is { } given && given < made;
        var isItself = promise.Document.Id == section.Document.Id;
        if (isEarlier || isItself || promise.LooksBack) return false;

        var to = section.Document.Metadata.Addressees;
        var isOtherAssembly = !to.IsEmpty && !promise.Promise.To.IsEmpty && !to.Intersect(promise.Promise.To, StringComparer.OrdinalIgnoreCase).Any();
        return !isOtherAssembly && Offices.Match(promise, section.Document) != OfficeMatch.Other;
    }

    private static (double Score, ImmutableArray<string> Reasons) Weigh(
        PromiseProfile promise, Section section, EvidencePassage passage, Coverage topic, bool namesIt)
    {
        var reasons = new List<string>();
        var score = OfTopic * topic.Strength + OfSetting * promise.Topic.In(section.Setting).Strength;
        if (namesIt) Count(OfNaming, "noemt de toezegging zelf");
        if (!topic.Words.IsEmpty) reasons.Add($"hetzelfde onderwerp: {Words.List(topic.Words)}");
        if (promise.MadeOn is { } day && section.Dates.Contains(day)) Count(OfOccasion, $"verwijst naar {Words.Day(day)}");
        if (promise.Promise.AskedBy.FirstOrDefault(section.Names.Contains) is { } member) Count(OfMember, $"noemt {member}");
        if (passage.Fulfilment is not null) Count(OfFulfilment, "de zin zegt dat zij een toezegging nakomt");
        if (passage.Encloses) Count(OfEnclosing, "het stuk gaat met de brief mee");
        var areStrangers = !namesIt && Offices.Match(promise, section.Document) == OfficeMatch.Unknown && !ShareDossier(promise.Document, section.Document);
        return (areStrangers ? score * OfStrangers : score, [.. reasons]);

        void Count(double weight, string reason)
        {
            score += weight;
            reasons.Add(reason);
        }
    }
}
