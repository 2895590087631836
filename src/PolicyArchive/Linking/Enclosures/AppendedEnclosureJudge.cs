using System.Text.RegularExpressions;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Links;
using PolicyArchive.Linking.Evidence;
using PolicyArchive.Linking.Topics;

namespace PolicyArchive.Linking.Enclosures;

/// <summary>Looks for an enclosure at the end of the letter's own file, behind the signature. What is promised for later is not there yet.</summary>
public static partial class AppendedEnclosureJudge
{
    private const double OfBeingThere = 0.3;
    private const double OfTopic = 0.6;
    private const double OfPointing = 0.3;
    private const double OfFigures = 0.15;

    public static EnclosureMatch? Judge(EnclosureProfile enclosure, IEnumerable<Section> sections)
    {
        if (enclosure.Enclosure.State == EnclosureState.Promised) return null;
        var appended = sections.Where(section => section.IsAppended).ToList();
        if (appended.Count == 0 || IsOtherNumber(enclosure.Enclosure.Quote, appended)) return null;

        var content = appended.Aggregate(Topic.Empty, (all, section) => all.And(section.Setting).And(section.Topic));
        var met = enclosure.Topic.In(content);
        var score = OfBeingThere + OfTopic * met.Share + (PointsBehind().IsMatch(enclosure.Enclosure.Quote) ? OfPointing : 0) + (AreFigures(enclosure, appended) ? OfFigures : 0);
        return score < LinkLine.Asserted
            ? null
            : new EnclosureMatch(enclosure.Enclosure.Id, enclosure.Document.Id, Math.Min(score, 0.99), CameAlong: true,
                [$"het stuk staat achter de ondertekening{(met.Words.IsEmpty ? "" : $" en gaat over {Words.List(met.Words)}")}"]);
    }

    /// <summary>"de staat", and behind the letter stand rows of a table.</summary>
    private static bool AreFigures(EnclosureProfile enclosure, List<Section> appended) =>
        enclosure.Kind == NamedKind.Table && appended.Exists(section => section.Sentences.Any(sentence => sentence.Source.Kind == BlockKind.TableRow));

    /// <summary>"als bijlage 2", while behind the letter only "Bijlage 1. Begroting" stands.</summary>
    private static bool IsOtherNumber(string quote, List<Section> appended)
    {
        var said = Numbered().Match(quote);
        if (!said.Success) return false;
        var there = appended.SelectMany(section => section.Sentences.Select(sentence => sentence.Source.Text).Prepend(section.Heading))
            .Select(text => Heading().Match(text)).Where(heading => heading.Success).Select(heading => heading.Groups["number"].Value).ToList();
        return there.Count > 0 && !there.Contains(said.Groups["number"].Value, StringComparer.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"\bbijlage (?<number>\d{1,2}|[A-Z])\b", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\A(?:BIJLAGE|Bijlage) (?<number>\d{1,2}|[A-Z])\b", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    /// <summary>"de tabel onderaan deze brief", "op de laatste bladzijde van deze brief", "op het volgende blad".</summary>
    [GeneratedRegex(@"\b(?:onderaan|achter(?:in)?|(?:slot|einde?|laatste (?:bladzijde|pagina)) van) (?:deze|dit) |\bop (?:de|het) volgende (?:blad|bladzijde|pagina)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PointsBehind();
}
