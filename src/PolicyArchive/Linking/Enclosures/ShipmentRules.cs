namespace PolicyArchive.Linking.Enclosures;

/// <summary>What counts as one shipment: a letter and the things that came with it.</summary>
public sealed record ShipmentRules
{
    /// <summary>Files of one folder, when their dates allow it. Default: true.</summary>
    public bool SameFolder { get; init; } = true;

    /// <summary>Files whose names begin alike, as many characters as this; 0 = never. Range 0 to 64, default 10 (a date).</summary>
    public int SamePrefix { get; init; } = 10;

    /// <summary>Documents with the same reference number, or with the letter's in their file name. Default: true.</summary>
    public bool SameReference { get; init; } = true;

    /// <summary>A thing is at most this much younger than the letter it came with. Default: 7 days.</summary>
    public TimeSpan Younger { get; init; } = TimeSpan.FromDays(7);

    private const int ShortestReference = 6;

    internal bool AreOneShipment(DocumentHead letter, DocumentHead thing)
    {
        var isTooYoung = letter.Date is { } sent && thing.Date is { } made && made > sent.AddDays((int)Younger.TotalDays);
        if (isTooYoung) return false;

        var places = letter.Files.SelectMany(_ => thing.Files, (one, other) => (One: one, Other: other)).ToList();
        var isSameFolder = SameFolder && places.Exists(pair => FolderOf(pair.One) == FolderOf(pair.Other));
        var isSameReference = SameReference && letter.Metadata.OwnReference is { Length: > 0 } reference && (reference == thing.Metadata.OwnReference || IsNamedAfter(letter, thing));
        return isSameFolder || isSameReference || places.Exists(pair => HaveSamePrefix(pair.One, pair.Other));
    }

    /// <summary>"bijlage_2635119_verslag.pdf" came with letter 2635119.</summary>
    internal static bool IsNamedAfter(DocumentHead letter, DocumentHead thing) =>
        letter.Metadata.OwnReference is { Length: >= ShortestReference } reference && thing.Files.Any(file => NameOf(file).Contains(reference, StringComparison.OrdinalIgnoreCase));

    private bool HaveSamePrefix(string letter, string thing)
    {
        var (one, other) = (NameOf(letter), NameOf(thing));
        var isLongEnough = SamePrefix > 0 && one.Length >= SamePrefix && other.Length >= SamePrefix;
        return isLongEnough && string.Compare(one, 0, other, 0, SamePrefix, StringComparison.OrdinalIgnoreCase) == 0;
    }

    private static string FolderOf(string file) => file.Contains('/', StringComparison.Ordinal) ? file[..file.LastIndexOf('/')] : "";

    private static string NameOf(string file) => file[(file.LastIndexOf('/') + 1)..];
}
