using PolicyArchive.Analysis.Structure;

namespace PolicyArchive.Analysis.Actors;

/// <summary>Learns from a document which office its named ministers hold.</summary>
internal sealed class ParticipantReader
{
    private readonly Dictionary<(OfficeRole Role, string Person), Office> _byPerson = [];
    private readonly Dictionary<OfficeRole, Office> _firstOfRole = [];

    public ParticipantReader(DocumentStructure structure)
    {
        foreach (var sentence in structure.Sentences)
        {
            var mayTell = sentence.Speaker.Role is SpeakerRole.Author or SpeakerRole.Chair || sentence.Text.Length < 400;
            if (mayTell) Learn(sentence.Text);
            if (sentence.Speaker.Role == SpeakerRole.Government) Learn(sentence.Speaker.Label);
        }
    }

    /// <summary>The office of "minister Hoogeslag"; without a name or with one never explained, the only or first one of that role.</summary>
    public Office? Of(OfficeRole role, string person)
    {
        if (person.Length > 0 && _byPerson.TryGetValue((role, person), out var named)) return named;
        return _firstOfRole.GetValueOrDefault(role);
    }

    private void Learn(string text)
    {
        foreach (var mention in OfficeFinder.Find(text))
        {
            if (mention.Office is not { } office) continue;
            _firstOfRole.TryAdd(mention.Role, office);
            var person = mention.Person.Length > 0 ? mention.Person : PersonBefore(text, mention.Start);
            if (person.Length > 0) _byPerson.TryAdd((mention.Role, person), office);
        }
    }

    /// <summary>"mevrouw Hoogeslag, Minister van …", "de heer Van Ruitenbeek, de staatssecretaris van …".</summary>
    private static string PersonBefore(string text, int office)
    {
        var head = text.AsSpan(0, office).TrimEnd();
        if (head.EndsWith(" de", StringComparison.Ordinal)) head = head[..^3].TrimEnd();
        if (head.Length == 0 || head[^1] != ',') return "";
        var title = Math.Max(head.LastIndexOf("heer ", StringComparison.Ordinal), head.LastIndexOf("mevrouw ", StringComparison.OrdinalIgnoreCase));
        if (title < 0 || head.Length - title > 60) return "";
        var name = head[(title + head[title..].IndexOf(' ') + 1)..^1];
        return SurnameReader.IsName(name) ? name.ToString() : "";
    }
}
