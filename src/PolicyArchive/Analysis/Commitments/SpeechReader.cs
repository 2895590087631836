using System.Buffers;
using PolicyArchive.Analysis.Actors;
using PolicyArchive.Analysis.Deadlines;
using PolicyArchive.Analysis.Language;
using PolicyArchive.Analysis.Structure;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Tells from zone, turn and section what kind of utterance a sentence is, and who "ik", "zij" and "het college" are in it.</summary>
internal sealed class SpeechReader(DocumentReading reading)
{
    /// <summary>In units; what is longer is a table or rubble, and reading clauses costs more than their number.</summary>
    private const int LongestSentence = 2500;

    private static readonly SearchValues<string> Offices = SearchValues.Create(["minister", "staatssecretaris", "wethouder", "gedeputeerde", "ambtgeno", "mijn collega", "de collega", "bewinds", "portefeuillehouder"], StringComparison.OrdinalIgnoreCase);

    private readonly SentenceReading?[] _read = new SentenceReading?[reading.Structure.Sentences.Length];
    private readonly bool _isLocal = IsLocalDocument(reading);
    private readonly Addressee _addressee = AddresseeOf(reading);
    private readonly bool _authorGoverns = AuthorGoverns(reading);
    private readonly Lazy<bool> _isNarrated = new(() => NarratedTense.Is(reading.Structure));
    private readonly bool _isCommittee = reading.Structure.Sentences.Take(25).Any(s => s.Text.Contains("aste commissie", StringComparison.Ordinal));

    /// <summary>The sentence read, once for all who ask; null where nobody promises: address, signature, motion.</summary>
    public SentenceReading? Read(Sentence sentence) => _read[sentence.Index] ??= ReadAnew(sentence);

    private SentenceReading? ReadAnew(Sentence sentence)
    {
        var silent = sentence.Length > LongestSentence || sentence.IsInMotion || sentence.Zone is Zone.Letterhead or Zone.Salutation or Zone.Signature or Zone.Heading;
        if (silent) return null;
        var speech = SpeechOf(sentence);
        var governs = speech is Speech.Written && _authorGoverns || speech is Speech.Spoken;
        var thirdGoverns = speech is Speech.Reported || MentionsGovernment(sentence, 0) || MentionsGovernment(sentence, -1) || MentionsGovernment(sentence, -2);
        return new SentenceReading(sentence, new Parties(governs, _isLocal, thirdGoverns) { Addressee = _addressee, Reported = speech is Speech.Reported ? LastName(sentence.Speaker) : "", MeetsInCommittee = _isCommittee && speech is Speech.Spoken or Speech.Reported }, speech)
        {
            IsNarrated = speech is Speech.Reported && _isNarrated.Value,
            IsFirstOfBody = reading.Structure.Neighbour(sentence, -1)?.Zone is Zone.Salutation,
            FollowsPlan = new(() => Before(sentence) is { } plan && NamesDayToCome(plan)),
            FollowsPledge = new(() => Before(sentence) is { } pledge && (pledge.Text.Contains("toegezegd", StringComparison.Ordinal) || pledge.Text.Contains("toezegging", StringComparison.Ordinal))),
        };
    }

    private Sentence? Before(Sentence sentence) => reading.Structure.Neighbour(sentence, -1) is { } before && before.PassageNumber == sentence.PassageNumber ? before : null;

    private bool NamesDayToCome(Sentence sentence) => DeadlineReader.ReadAll(sentence.Text, reading.Metadata.Date, chamber: null).Any(term => term.Due.To is not null);

    private static string LastName(Speaker speaker) => Tokenizer.Read(speaker.Name) is [.., var last] ? last.Word : "";

    private Speech SpeechOf(Sentence sentence)
    {
        if (sentence.IsInCommitmentList) return Speech.Listed;
        return sentence.Speaker.Role switch
        {
            SpeakerRole.Government => sentence.Turn.IsReported ? Speech.Reported : Speech.Spoken,
            SpeakerRole.Member => Speech.Member,
            SpeakerRole.Chair => Speech.Chair,
            SpeakerRole.Other => Speech.Other,
            _ => OfAuthor(),
        };
    }

    private Speech OfAuthor() => reading.Structure.Style switch
    {
        DocumentStyle.Debate => Speech.Chair,
        DocumentStyle.ReportedDebate => Speech.Reported,
        _ => Speech.Written,
    };

    /// <summary>A minister or executive wrote it: says the head, or the way it speaks to its assembly.</summary>
    private static bool AuthorGoverns(DocumentReading reading)
    {
        var isOthers = reading.Metadata.Kind is Documents.DocumentKind.Report or Documents.DocumentKind.Motion;
        return !isOthers || reading.Metadata.Senders.Any(ActorReader.IsGovernment) || reading.Structure.Sentences.Any(s => Addresses(s.Text));
    }

    private static bool Addresses(string text) =>
        text.Contains("w Kamer", StringComparison.Ordinal) || text.Contains("uw raad", StringComparison.Ordinal) || text.Contains("uw Staten", StringComparison.Ordinal);

    /// <summary>Whom "u" means: in a note to a minister the minister, in a leaflet neither he nor the assembly.</summary>
    private static Addressee AddresseeOf(DocumentReading reading)
    {
        var isNote = reading.Metadata.Kind == Documents.DocumentKind.DecisionNote || reading.Structure.Sentences.Take(8).Any(s => s.Text.Contains("eslisnota", StringComparison.Ordinal));
        if (isNote) return Addressee.Government;
        var known = reading.Metadata.Addressees;
        if (known.Length > 0) return known.Any(AssemblyReader.IsAssembly) ? Addressee.Assembly : Addressee.Other;
        var knowsAssembly = reading.Structure.Style != DocumentStyle.Text || reading.Structure.Sentences.Any(s => s.Text.Contains("Kamer", StringComparison.Ordinal) || s.Text.Contains("raad", StringComparison.Ordinal) || s.Text.Contains("Staten", StringComparison.Ordinal));
        var isPersonal = reading.Structure.Sentences.Any(s => s.Text.Contains(" ik ", StringComparison.Ordinal) || s.Text.StartsWith("Ik ", StringComparison.Ordinal));
        return knowsAssembly || isPersonal ? Addressee.Assembly : Addressee.Other;
    }

    private bool MentionsGovernment(Sentence sentence, int distance)
    {
        var other = reading.Structure.Neighbour(sentence, distance);
        if (other is null || other.PassageNumber != sentence.PassageNumber) return false;
        return other.Text.AsSpan().ContainsAny(Offices);
    }

    private static bool IsLocalDocument(DocumentReading reading)
    {
        var heads = reading.Metadata.Addressees.Concat(reading.Metadata.Senders);
        if (heads.Any(h => h.Contains("raad", StringComparison.OrdinalIgnoreCase) || h.Contains("ollege", StringComparison.Ordinal) || h.Contains("Staten van", StringComparison.Ordinal))) return true;
        var head = string.Concat(reading.Structure.Sentences.Take(25).Select(s => s.Text));
        var local = head.Contains("Provinciale Staten", StringComparison.Ordinal) || head.Contains("gemeenteraad", StringComparison.OrdinalIgnoreCase) || head.Contains("statencommissie", StringComparison.OrdinalIgnoreCase) || head.Contains("raadscommissie", StringComparison.OrdinalIgnoreCase) || head.Contains("raadsinformatiebrief", StringComparison.OrdinalIgnoreCase);
        var national = head.Contains("Staten-Generaal", StringComparison.Ordinal) || head.Contains("Tweede Kamer", StringComparison.Ordinal) || head.Contains("Eerste Kamer", StringComparison.Ordinal);
        if (local && !national) return true;
        var isToCouncil = !national && reading.Structure.Sentences.Any(s => s.Text.Contains("uw raad", StringComparison.Ordinal) || s.Text.Contains("uw Staten", StringComparison.Ordinal));
        return isToCouncil || reading.Structure.Sentences.Any(s => s.Speaker.Role == SpeakerRole.Government && (s.Speaker.Label.Contains("wethouder", StringComparison.OrdinalIgnoreCase) || s.Speaker.Label.Contains("gedeputeerde", StringComparison.OrdinalIgnoreCase)));
    }
}
