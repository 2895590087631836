using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Links;

namespace PolicyArchive.Linking.Enclosures;

/// <summary>Decides whether a later letter says that it sends what an earlier one promised or left out: "hierbij alsnog de cijfers".</summary>
public static class SentLaterJudge
{
    private const double OfSaying = 0.15;
    private const double OfName = 0.7;
    private const double SameName = 0.6;
    private const double NamedEnough = 0.5;

    public static EnclosureMatch? Judge(EnclosureProfile owed, EnclosureProfile sent)
    {
        var isOwed = owed.Enclosure.State != EnclosureState.Sent && sent.Enclosure.State == EnclosureState.Sent;
        var isLater = owed.Document.Date is { } named && sent.Document.Date is { } came && came > named;
        if (!isOwed || !isLater || !HaveSameReader(owed, sent)) return null;

        var name = owed.Topic.In(sent.Topic);
        var isNamed = name.Share >= SameName && name.Weight >= NamedEnough;
        return isNamed
            ? new EnclosureMatch(owed.Enclosure.Id, sent.Document.Id, Math.Min(0.99, OfSaying + OfName * name.Share), CameAlong: false,
                [$"een latere brief zegt het mee te sturen: {sent.Enclosure.Item}"]) { SaidBy = sent.Enclosure.Id }
            : null;
    }

    private static bool HaveSameReader(EnclosureProfile owed, EnclosureProfile sent)
    {
        var (one, other) = (owed.Document.Metadata.Addressees, sent.Document.Metadata.Addressees);
        return one.IsEmpty || other.IsEmpty || one.Intersect(other, StringComparer.OrdinalIgnoreCase).Any();
    }
}
