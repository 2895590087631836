using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyArchive.Analysis.Actors;
using PolicyArchive.Analysis.Structure;

namespace PolicyArchive.Analysis.Metadata;

/// <summary>Who sends: the offices under a letter, those in whose name it is also written, or the body that drew up the minutes.</summary>
internal static partial class SenderReader
{
    public static ImmutableArray<string> Read(DocumentStructure structure, DocumentHead head)
    {
        var senders = new List<string>();
        foreach (var line in SignatureReader.Lines(structure)) AddOffices(senders, line);
        if (structure.Style == DocumentStyle.Letter) AddOthers(senders, structure);
        if (senders.Count == 0) AddBody(senders, structure, head);
        return [.. senders];
    }

    private static void AddOffices(List<string> senders, string line)
    {
        foreach (var mention in OfficeFinder.Find(line))
        {
            if (mention.Office is { } office && !senders.Contains(office.Name)) senders.Add(office.Name);
        }
    }

    /// <summary>"Mede namens de minister voor Rechtsbescherming informeer ik u".</summary>
    private static void AddOthers(List<string> senders, DocumentStructure structure)
    {
        foreach (var sentence in structure.Sentences.Where(s => s.Zone == Zone.Body).Take(12))
        {
            var at = sentence.Text.IndexOf("ede namens ", StringComparison.Ordinal);
            if (at < 0) continue;
            var clause = sentence.Text[at..];
            var end = clause.IndexOfAny([';', ':']);
            foreach (var mention in OfficeFinder.Find(end > 0 ? clause[..end] : clause).Take(2))
            {
                var isNear = mention.Start < 60 || senders.Count > 1;
                if (isNear && mention.Office is { } office && !senders.Contains(office.Name)) senders.Add(office.Name);
            }

            return;
        }
    }

    private static void AddBody(List<string> senders, DocumentStructure structure, DocumentHead head)
    {
        var signature = string.Join('\n', SignatureReader.Lines(structure));
        var top = string.Join('\n', head.Lines.Take(20).Concat(head.Margin));
        if (LocalSender.Read(signature, top) is { } executive) senders.Add(executive);
        else if (Committee().Match(signature) is { Success: true } chair) senders.Add($"voorzitter van de {chair.Groups["name"].Value.Trim()}");
        else if (structure.Style is DocumentStyle.Debate or DocumentStyle.ReportedDebate && CommitteesOf(top) is { Count: > 0 } committees) senders.AddRange(committees);
        else if (Ministry().Match(top) is { Success: true } ministry) senders.Add($"ministerie van {ministry.Groups["name"].Value.Trim()}");
    }

    /// <summary>Those of the first line that names any: "de vaste commissie voor Financiën en de vaste commissie voor Defensie hebben overleg gevoerd".</summary>
    private static List<string> CommitteesOf(string top) =>
        top.Split('\n').Select(line => Committee().Matches(line).Select(m => m.Groups["name"].Value.Trim()).Distinct().ToList()).FirstOrDefault(names => names.Count > 0) ?? [];

    [GeneratedRegex(@"(?<name>vaste commissie voor \p{Lu}[\p{L}, -]*?)(?= heeft| hebben| en de vaste commissie|, de vaste commissie|[.:;\n]|,\n|,? der |\z)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Committee();

    [GeneratedRegex(@"(?m)^[Mm]inisterie van\s(?<name>\p{Lu}[\p{L}, ]{2,70}\p{L})$", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Ministry();
}
