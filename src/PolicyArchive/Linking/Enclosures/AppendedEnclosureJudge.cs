using PolicyArchive.Documents.Links;
using PolicyArchive.Linking.Evidence;
using PolicyArchive.Linking.Topics;

namespace PolicyArchive.Linking.Enclosures;

/// <summary>Looks for an enclosure at the end of the letter's own file, behind the signature.</summary>
public static class AppendedEnclosureJudge
{
    private const double OfBeingThere = 0.3;
    private const double OfTopic = 0.6;

    public static EnclosureMatch? Judge(EnclosureProfile enclosure, IEnumerable<Section> sections)
    {
        var appended = sections.Where(section => section.IsAppended).ToList();
        if (appended.Count == 0) return null;

        var content = appended.Aggregate(Topic.Empty, (all, section) => all.And(section.Setting).And(section.Topic));
        var met = enclosure.Topic.In(content);
        var score = OfBeingThere + OfTopic * met.Share;
        return score < LinkLine.Asserted
            ? null
            : new EnclosureMatch(enclosure.Enclosure.Id, enclosure.Document.Id, score, CameAlong: true,
                [$"het stuk staat achter de ondertekening{(met.Words.IsEmpty ? "" : $" en gaat over {Words.List(met.Words)}")}"]);
    }
}
