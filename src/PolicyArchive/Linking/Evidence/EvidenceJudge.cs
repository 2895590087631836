using System.Collections.Immutable;
using PolicyArchive.Documents;
using PolicyArchive.Linking.Promises;
using PolicyArchive.Linking.Topics;

namespace PolicyArchive.Linking.Evidence;

/// <summary>Weighs a passage of a later document that may keep a promise. What gives the thing promised counts without a word of looking back.</summary>
internal static class EvidenceJudge
{
    private const int Soon = 400;
    private const int LongBefore = 60;
    private const int ManySentences = 12;
    private const double ManyWords = 1.5;

    /// <summary>What the document gives to any of its passages, and the best that a section could add to it; without the words.</summary>
    public static EvidenceSigns Hope(PromiseProfile promise, LinkableDocument giving)
    {
        var isReply = promise.MadeOn is { } day && giving.CitedDays.Contains(day);
        return new EvidenceSigns
        {
            NamesDay = isReply,
            IsReply = isReply,
            NamesMember = true,
            Encloses = true,
            IsSameOffice = Offices.IsIn(promise, giving),
            IsAddressed = !giving.Head.Metadata.Addressees.IsEmpty,
            IsLetter = IsLetter(giving.Head.Metadata),
            IsMinutes = giving.Head.Metadata.Kind is DocumentKind.Minutes,
            IsSoon = IsSoon(promise, giving.Head),
            IsEarly = IsEarly(promise, giving.Head),
        };
    }

    public static EvidenceSigns Read(PromiseProfile promise, PromiseTopics topics, Section section, EvidencePassage passage, LinkableDocument giving)
    {
        var document = section.Document.Metadata;
        return new EvidenceSigns
        {
            InPassage = topics.Whole.StrengthIn(passage.Topic.And(section.Setting)),
            Words = 1 - Math.Exp(-topics.Whole.WeightIn(passage.Topic) / ManyWords),
            InSection = topics.Whole.StrengthIn(section.Topic),
            InSetting = topics.Whole.StrengthIn(section.Setting),
            OwnInSection = topics.Own.StrengthIn(section.Topic),
            NamesDay = promise.MadeOn is { } day && section.Dates.Contains(day),
            IsReply = promise.MadeOn is { } on && giving.CitedDays.Contains(on),
            NamesMember = promise.Promise.AskedBy.Any(section.Names.Contains),
            Encloses = passage.Encloses,
            IsSameOffice = Offices.Match(promise, section) == OfficeMatch.Same,
            IsAddressed = !document.Addressees.IsEmpty,
            IsLetter = IsLetter(document),
            IsMinutes = document.Kind is DocumentKind.Minutes,
            IsSoon = IsSoon(promise, section.Document),
            IsEarly = IsEarly(promise, section.Document),
            IsLong = section.Sentences.Length > ManySentences,
        };
    }

    public static ImmutableArray<string> ReasonsOf(PromiseProfile promise, PromiseTopics topics, Section section, EvidencePassage passage)
    {
        var met = topics.Whole.In(passage.Topic.And(section.Setting));
        var reasons = ImmutableArray.CreateBuilder<string>();
        if (!met.Words.IsEmpty) reasons.Add($"hetzelfde onderwerp: {Words.List(met.Words)}");
        if (promise.MadeOn is { } day && section.Dates.Contains(day)) reasons.Add($"verwijst naar {Words.Day(day)}");
        if (promise.Promise.AskedBy.FirstOrDefault(section.Names.Contains) is { } member) reasons.Add($"noemt {member}");
        if (Offices.Match(promise, section) == OfficeMatch.Same) reasons.Add($"van {promise.Promise.Actor}");
        if (passage.Fulfilment is not null) reasons.Add("de zin zegt dat zij een toezegging nakomt");
        if (passage.Encloses) reasons.Add("het stuk gaat met de brief mee");
        return reasons.DrainToImmutable();
    }

    private static bool IsLetter(DocumentMetadata document) => document.Kind is DocumentKind.Letter or DocumentKind.CoverLetter or DocumentKind.Answer;

    private static bool IsEarly(PromiseProfile promise, DocumentHead giving) =>
        promise.Promise.Due?.From is { } from && giving.Date is { } given && from.DayNumber - given.DayNumber >= LongBefore;

    private static bool IsSoon(PromiseProfile promise, DocumentHead giving) =>
        promise.MadeOn is { } made && giving.Date is { } given && given.DayNumber - made.DayNumber is >= 0 and < Soon;
}
