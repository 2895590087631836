namespace PolicyArchive.Analysis.Structure;

/// <summary>Who speaks, as the label above the turn says.</summary>
/// <param name="Name">Surname with its prefixes, "Van der Lee"; empty where only an office is named.</param>
/// <param name="Party">"GroenLinks-PvdA"; null where none is named.</param>
/// <param name="Label">The label without its colon: "Minister Hoogeslag", "De heer Grevelink (VVD)".</param>
public sealed record Speaker(SpeakerRole Role, string Name, string? Party, string Label)
{
    public static readonly Speaker Author = new(SpeakerRole.Author, "", null, "");
}
