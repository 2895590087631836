using System.Buffers;
using System.Text.RegularExpressions;
using PolicyArchive.Analysis.Structure;

namespace PolicyArchive.Analysis.Fulfilments;

/// <summary>Sorts out the sentences that cannot speak of the keeping of a promise.</summary>
internal static partial class FulfilmentWords
{
    private static readonly SearchValues<string> Stems = SearchValues.Create(
        ["oezeg", "oegezeg", "ierbij", "iermee", "ermede", "deze brief", "dit schrijven", "arme", "oldoe", "oldaan", "afgedaan", "itvoering", "nvulling", "evolg", "estand", "nagekomen", "uitstel", "itgesteld", "ertrag",
            "meer tijd", "haalbaar", "later dan", "niet gelukt", "nog niet", "niet mogelijk", "ervallen", "fgevoerd", "meerwaarde", "pportuun", "ngetrokken", "trek ik", "ij deze", "beschouw", "niet binnen", "verschoven", "zie ik"],
        StringComparison.Ordinal);

    public static bool MayFulfil(Sentence sentence) => sentence.Text.AsSpan().ContainsAny(Stems);

    public static bool NamesPromise(string text) => Promise().IsMatch(text);

    [GeneratedRegex(@"[Tt]oezegging|[Tt]oegezegd|[Bb]eloofd|\bTZ\d|\bT0\d{4}|[Mm]otie\b|in het vooruitzicht gesteld|zou(?:den)? (?:\w+ ){0,6}(?:krijgen|worden|ontvangen)|aangegeven dat uw Kamer", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Promise();
}
