namespace PolicyArchive.Analysis.Actors;

internal enum OfficeRole
{
    PrimeMinister,
    Minister,
    StateSecretary,

    /// <summary>College van burgemeester en wethouders, gedeputeerde staten, and their members.</summary>
    Executive,
}

/// <summary>An office in its one form.</summary>
/// <param name="Name">"minister van Financiën", "minister voor Rechtsbescherming", "college van burgemeester en wethouders van Hengelo".</param>
/// <param name="Ministry">Key in ministries.tsv; several where the written name was used in several periods; empty for local executives.</param>
internal sealed record Office(OfficeRole Role, string Name, IReadOnlyList<string> Ministry);
