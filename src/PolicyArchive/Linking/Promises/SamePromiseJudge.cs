using PolicyArchive.Documents;
using PolicyArchive.Linking.Register;
using PolicyArchive.Linking.Topics;

namespace PolicyArchive.Linking.Promises;

/// <summary>
/// Decides whether two statements are one promise: repeated in the list at the end of the minutes, given a new date in a letter, or looked
/// back at years later.
/// </summary>
public static class SamePromiseJudge
{
    private const double OfTopic = 0.8;
    private const double OfOccasion = 0.3;
    private const double OfMember = 0.16;
    private const double OfTerm = 0.08;
    private const double OfLookingBack = 0.08;
    private const double OfGoingOn = 0.75;
    private const double LittleByItself = 1.2;
    private const double OfRepeating = 0.3;
    private const double OfList = 0.14;
    private const double TooLittle = 0.1;

    /// <summary>The order does not matter: the earlier of the two is taken as the origin.</summary>
    public static Judgement Judge(PromiseProfile one, PromiseProfile other)
    {
        var (origin, later) = StatedPromise.ByTime.Compare(one.Stated, other.Stated) <= 0 ? (one, other) : (other, one);
        var number = origin.Numbers.Intersect(later.Numbers, StringComparer.Ordinal).FirstOrDefault();
        if (number is not null) return new Judgement(1, [$"hetzelfde nummer {number}"]);

        var isExcluded = HaveOtherNumbers(origin, later) || HaveOtherAssembly(origin, later) || HaveOtherDay(origin, later)
            || Offices.Match(origin, later) == OfficeMatch.Other;
        if (isExcluded) return Judgement.Apart;
        return GoesOn(origin, later) ? new Judgement(OfGoingOn, ["gaat door over de toezegging die ervoor genoemd is"]) : Weigh(origin, later);
    }

    /// <summary>"De toegezegde reactie vergt meer tijd. … Dan ontvangt u de beloofde brief": one paragraph, one promise, unless it names another.</summary>
    private static bool GoesOn(PromiseProfile origin, PromiseProfile later)
    {
        var isNextMention = origin.Document.Id == later.Document.Id && origin.LooksBack && later.LooksBack && origin.Paragraph == later.Paragraph;
        return isNextMention && later.Document.Metadata.Kind is DocumentKind.Letter && later.Numbers.IsEmpty && later.Own.Weight < LittleByItself;
    }

    private static Judgement Weigh(PromiseProfile origin, PromiseProfile later)
    {
        var topic = TopicOf(origin, later);
        var reasons = new List<string>();
        var score = OfTopic * topic.Strength;
        var isElsewhere = origin.Document.Id != later.Document.Id;
        if (topic.Strength < TooLittle && !later.SaysItRepeats) return Judgement.Apart;
        if (!topic.Words.IsEmpty) reasons.Add($"hetzelfde onderwerp: {Words.List(topic.Words)}");

        if (isElsewhere && SaysItsDay(origin, later))
        {
            score += OfOccasion;
            reasons.Add($"gedaan op {Words.Day(origin.MadeOn ?? origin.Document.Date!.Value)}");
        }

        var member = origin.Promise.AskedBy.Intersect(later.Promise.AskedBy, StringComparer.OrdinalIgnoreCase).FirstOrDefault();
        if (member is not null)
        {
            score += OfMember;
            reasons.Add($"op vragen van {member}");
        }

        if (HasSameTerm(origin, later))
        {
            score += OfTerm;
            reasons.Add($"dezelfde termijn: {later.Promise.Due!.Text}");
        }

        if (isElsewhere && later.LooksBack) score += OfLookingBack;
        if (!isElsewhere && later.SaysItRepeats) score += OfRepeating;
        if (!isElsewhere && later.IsInList && !origin.IsInList)
        {
            score += OfList;
            reasons.Add("staat in de lijst aan het slot");
        }

        return new Judgement(Math.Min(score, 0.99), [.. reasons]);
    }

    /// <summary>
    /// What must have an origin may be found by what stands around it. Two that could each stand alone must say the same themselves: neighbours
    /// have their surroundings in common.
    /// </summary>
    private static Coverage TopicOf(PromiseProfile origin, PromiseProfile later)
    {
        var isHere = origin.Document.Id == later.Document.Id;
        var mayBeNeighbours = isHere && origin.IsInList == later.IsInList;
        if (mayBeNeighbours) return Best(origin.Own.In(later.Own), later.Own.In(origin.Own));
        if (!later.MustHaveOrigin) return Best(origin.Own.In(later.Topic), later.Own.In(origin.Topic));
        return Best(origin.Topic.In(later.Topic), later.Topic.In(origin.Topic), isHere ? Coverage.None : origin.Topic.In(later.Topic.And(later.Setting)));
    }

    private static Coverage Best(params ReadOnlySpan<Coverage> all)
    {
        var best = Coverage.None;
        foreach (var coverage in all)
            if (coverage.Strength > best.Strength) best = coverage;
        return best;
    }

    private static bool HaveOtherNumbers(PromiseProfile origin, PromiseProfile later) =>
        !origin.Numbers.IsEmpty && !later.Numbers.IsEmpty;

    private static bool HaveOtherAssembly(PromiseProfile origin, PromiseProfile later)
    {
        var areKnown = !origin.Promise.To.IsDefaultOrEmpty && !later.Promise.To.IsDefaultOrEmpty;
        return areKnown && !origin.Promise.To.Intersect(later.Promise.To, StringComparer.OrdinalIgnoreCase).Any();
    }

    /// <summary>A text that names the day of another meeting looks back at another promise.</summary>
    private static bool HaveOtherDay(PromiseProfile origin, PromiseProfile later)
    {
        var namesItsDay = later.LooksBack && later.Promise.MadeOn is not null && later.Promise.MadeOn != later.Document.Date;
        return namesItsDay && origin.MadeOn is not null && !SaysItsDay(origin, later);
    }

    private static bool SaysItsDay(PromiseProfile origin, PromiseProfile later) =>
        IsItsDay(origin, later.Promise.MadeOn) || later.Days.Any(day => IsItsDay(origin, day));

    private static bool IsItsDay(PromiseProfile origin, DateOnly? day) => day is not null && (day == origin.MadeOn || day == origin.Document.Date);

    private static bool HasSameTerm(PromiseProfile origin, PromiseProfile later) =>
        origin.Promise.Due?.To is { } day && later.Promise.Due?.To == day;
}
