using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Linking.Topics;

namespace PolicyArchive.Linking.Evidence;

/// <summary>What stands under one heading of a document, or what one speaker says.</summary>
/// <param name="Setting">Of the heading and the document's title.</param>
/// <param name="Numbers">Numbers of commitments cited in it, in its heading or in the title.</param>
/// <param name="Dates">Days of debates and letters cited in it.</param>
/// <param name="Names">Every capitalised word: members are named here.</param>
/// <param name="Offices">Offices named in it, in their one form.</param>
public sealed record Section(
    DocumentHead Document,
    string Heading,
    Topic Setting,
    ImmutableArray<SectionSentence> Sentences,
    ImmutableArray<string> Numbers,
    ImmutableArray<DateOnly> Dates,
    IReadOnlySet<string> Names,
    ImmutableArray<string> Offices)
{
    /// <summary>Of all its sentences, its heading and the document's title.</summary>
    public required Topic Topic { get; init; }

    /// <summary>It follows the signature: an enclosure in the letter's own file.</summary>
    public bool IsAppended { get; init; }

    public bool Holds(string promiseId) => Sentences.Any(sentence => sentence.Promises.Contains(promiseId));
}

/// <summary>A sentence that could carry the substance.</summary>
/// <param name="Promises">Ids of the promises that it makes, repeats or looks back at: it announces, it does not give.</param>
/// <param name="LooksBack">Whether one of these looks back.</param>
/// <param name="Fulfilment">What Analysis found in it, if anything.</param>
/// <param name="Encloses">It sends a document along.</param>
public sealed partial record SectionSentence(
    Sentence Source, Topic Topic, ImmutableArray<string> Promises, bool LooksBack, Fulfilment? Fulfilment, bool Encloses)
{
    private const int LongestTitle = 70;

    private bool? _recalls;
    private bool? _isSubstance;

    public bool Announces => !Promises.IsEmpty;

    /// <summary>It tells what was asked or said before, not what is given now.</summary>
    public bool Recalls => _recalls ??= Recall().IsMatch(Source.Text);

    /// <summary>It may be what was promised: no question, nothing that only announces or looks back.</summary>
    public bool IsSubstance => _isSubstance ??= !Source.Text.EndsWith('?') && !Recalls && !Registration().IsMatch(Source.Text) && (!Announces || Fulfilment is not null);

    /// <summary>A short line without an end: a heading that was read as text.</summary>
    public bool IsTitle => Source.Kind != BlockKind.TableRow && Source.Text.Length < LongestTitle && char.IsLetterOrDigit(Source.Text.TrimEnd().LastOrDefault());

    [GeneratedRegex(@"^(?:(?:In|Tijdens|Bij) (?:het|de) (?:\p{L}+ ){0,3}(?:\p{L}*debat|\p{L}*overleg|vergadering|behandeling|brief)\b|(?:Het lid|De leden|De heer|Mevrouw|Uw (?:Kamer|raad|commissie)|De (?:commissie|fractie)) .{0,80}\b(?:vroeg|vroegen|gevraagd|verzocht|verzoekt|vraagt|vragen)|De (?:gewijzigde )?motie|(?:In|Met|Via|Door middel van) deze (?:\p{L}*brief|nota|rapportage|beantwoording)\b)|\b(?:aangelegenheid van|(?:valt|vallen) onder de verantwoordelijkheid van)\b|\b(?:heeft|hebben) (?:het lid|de leden|de heer|mevrouw|de fracties?|zij|u|uw Kamer|uw commissie)\b.*\b(?:gevraagd|verzocht)\b[^.?!]*[.?!]?\s*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Recall();

    /// <summary>"Zij staat in uw registratie onder nummer T00123": where the promise is written down, not what became of it.</summary>
    [GeneratedRegex(@"\b(?:geregistreerd|genoteerd|ingeschreven|opgenomen|bekend|registratie) (?:onder|met|als) (?:het |de )?(?:toezegging |registratie)?(?:nummer|kenmerk|nr\.?|TZ?\d)[^.]*\.?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Registration();
}
