using System.Text.RegularExpressions;
using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.References;

/// <summary>What a document knows of itself: its day, its own numbers, and the dossier that its short citations mean ("de motie op stuk nr. 1139").</summary>
internal sealed partial class CitingContext(DocumentReading reading)
{
    private const int HeadOfMinutes = 8;

    private readonly DocumentMetadata _metadata = reading.Metadata;
    private string? _motionDossier;
    private bool? _meetsOthers;
    private List<string>? _billsInHead;
    private string? _dossier = reading.Metadata.Dossiers.Length == 1 ? reading.Metadata.Dossiers[0] : null;

    public DateOnly? Date => _metadata.Date;

    /// <summary>Remembers the dossier last cited, by which a bare number that follows is read.</summary>
    public void Learn(List<Citing> papers, List<Citing> motions)
    {
        foreach (var motion in motions.Concat(papers.Where(p => p.Kind == ReferenceKind.Motion)))
        {
            if (DossierOf(motion.Normalized) is { } dossier) _motionDossier = dossier;
        }
    }

    /// <summary>"stuk nr. 12", "de motie op stuk nr. 1139", "(nr. 12)" with the dossier of the debate or of the document.</summary>
    public IEnumerable<Citing> Short(string text, List<Citing> papers)
    {
        if (!text.Contains("nr", StringComparison.Ordinal)) yield break;
        foreach (Match match in ShortForm().Matches(text))
        {
            var number = match.Groups["number"];
            var isMotion = match.Groups["motion"].Success;
            var dossier = isMotion ? _motionDossier ?? _dossier : _dossier;
            var citing = new Citing(match.Index, number.Index + number.Length, isMotion ? ReferenceKind.Motion : ReferenceKind.Kamerstuk, $"{dossier}-{number.Value}");
            var isTaken = papers.Exists(p => p.Overlaps(citing));
            if (dossier is not null && !isTaken) yield return citing;
        }
    }

    /// <summary>The value of "Uw kenmerk" in the letterhead.</summary>
    public IEnumerable<Citing> Labelled(Sentence sentence)
    {
        if (sentence.Zone != Zone.Letterhead || _metadata.YourReference is not { Length: > 3 } yours) yield break;
        var at = sentence.Text.IndexOf(yours, StringComparison.Ordinal);
        if (at < 0 || !yours.AsSpan().ContainsAnyInRange('0', '9')) yield break;
        var isDay = DutchDate.All(yours).FirstOrDefault() is { Length: > 0 } day && day.Length == yours.Length;
        yield return isDay ? new Citing(at, at + yours.Length, ReferenceKind.Letter, CitedDay.Iso(DutchDate.All(yours).First(), Date)) : new Citing(at, at + yours.Length, ReferenceKind.OwnReference, yours);
    }

    /// <summary>The document's own dossier, paper number, kenmerk, and the day of its own meeting are no citations.</summary>
    public bool IsOwn(Citing citing, Sentence sentence)
    {
        if (citing.Normalized == _metadata.OwnReference || _metadata.OwnReference is { } own && own.Contains(citing.Normalized, StringComparison.Ordinal) && citing.Normalized.Length > 4) return true;
        if (citing.Kind == ReferenceKind.Debate && MeetsOthers && IsPlainTalk(citing, sentence)) return true;
        var isHead = sentence.Zone == Zone.Letterhead;
        var isMeeting = citing.Kind == ReferenceKind.Debate && isHead && Date is { } day && citing.Normalized == day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var isReported = citing.Kind == ReferenceKind.Debate && sentence.Index < HeadOfMinutes && _metadata.Kind == DocumentKind.Minutes && Report().IsMatch(sentence.Text.AsSpan(0, citing.Start));
        var isInBrackets = citing.Start > 0 && sentence.Text[citing.Start - 1] == '(';
        var isBareDossier = citing.Kind == ReferenceKind.Kamerstuk && !citing.Normalized.Contains('-', StringComparison.Ordinal) && isHead;
        var isOwnDossier = isBareDossier && (!isInBrackets || _metadata.Dossiers.Contains(citing.Normalized) || IsOnlyBill(citing));
        var isDossierLine = isHead && citing.Start == 0 && _metadata.Dossiers.Any(d => citing.Normalized.StartsWith(d, StringComparison.Ordinal));
        var isNumberLine = isHead && sentence.Text.StartsWith("Nummer", StringComparison.Ordinal);
        return isNumberLine || isMeeting || isOwnDossier || isReported || isDossierLine;
    }

    /// <summary>A debate about one bill bears that bill's dossier as its own; bills that are debated together are cited.</summary>
    private bool IsOnlyBill(Citing citing)
    {
        _billsInHead ??= [.. reading.Structure.Sentences.Where(s => s.Zone == Zone.Letterhead).SelectMany(s => DossierScanner.Find(s.Text)).Select(c => c.Normalized).Distinct()];
        return _metadata.Kind == DocumentKind.Minutes && _billsInHead is [var only] && only == citing.Normalized;
    }

    /// <summary>"het overleg van 14 december" where the document speaks of no talks with the assembly: it was one between administrators.</summary>
    private bool MeetsOthers => _meetsOthers ??= !reading.Structure.Passages.Any(p => OwnTalks().IsMatch(p.Text));

    private static bool IsPlainTalk(Citing citing, Sentence sentence)
    {
        var quote = sentence.Text.AsSpan(citing.Start, citing.End - citing.Start);
        return quote.StartsWith("het overleg van ", StringComparison.OrdinalIgnoreCase) || quote.StartsWith("het overleg op ", StringComparison.OrdinalIgnoreCase);
    }

    private static string? DossierOf(string normalized) => normalized.LastIndexOf('-') is var dash and > 4 && char.IsAsciiDigit(normalized[0]) ? normalized[..dash] : null;

    [GeneratedRegex(@"(?:[Aa]lgemeen|[Ss]chriftelijk|[Mm]ondeling) overleg|(?:wetgevings|nota|commissie|raads)overleg|\bAO\b|overleg met (?:uw|de) (?:Kamer|vaste|commissie|raad)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex OwnTalks();

    /// <summary>"VERSLAG van de openbare vergadering van …" in the head of minutes names the meeting they report.</summary>
    [GeneratedRegex(@"(?:[Vv]erslag|VERSLAG|[Nn]otulen|NOTULEN|[Bb]esluitenlijst|BESLUITENLIJST|[Aa]antekeningen|[Vv]astgesteld (?:in|op|tijdens))[^.:;]{0,40}\z", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Report();

    [GeneratedRegex(@"(?:(?<motion>(?:(?:[Dd]e|[Mm]ijn|[Dd]eze) )?(?:gewijzigde )?[Mm]otie,? )(?:op stuk |\()?nr\.? |(?<motion>[Oo]p stuk )nr\.? |\((?:stuk )?nr\.? |[Ss]tuk nr\.? )(?<number>\d{1,4})(?!\d| ?\(\d)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex ShortForm();
}
