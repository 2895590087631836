using System.Collections.Immutable;
using System.Xml.Linq;
using PolicyArchive.Analysis.Deadlines;
using PolicyArchive.Documents.Registers;

namespace PolicyArchive.Registers;

/// <summary>One Toezegging record. There is no field for the term: it is read from the text.</summary>
internal static class SyncFeedRecord
{
    private const string TweedeKamer = "Tweede Kamer";

    private static readonly string[] Days = ["datumToezegging", "aanmaakdatum", "datumActiviteit", "datum"];
    private static readonly string[] Surnames = ["achternaam", "naam"];

    public static RegisterRow Read(XElement entry, string verbatim, RegisterPlace place)
    {
        var fields = new XmlFields(entry.Descendants().FirstOrDefault(element => IsNamed(element, "toezegging")) ?? entry);
        if (fields.Attribute("verwijderd") is "true" or "1") return RemovedOf(fields, place.Line);
        if (fields.Text("nummer") is not { } number) return new RegisterRow.Bad(place.Line, "the record has no nummer");
        if (fields.Text("tekst") is not { } text) return new RegisterRow.Bad(place.Line, $"{number} has no tekst");
        if (fields.WrongDay([.. Days, "datumNakoming"]) is { } wrong) return new RegisterRow.Bad(place.Line, $"{number}: {wrong}");

        var madeOn = fields.Day(Days);
        return new RegisterRow.Read(place.Line, new RegisterRecord
        {
            Register = TweedeKamer, Key = number, Number = number, Text = text, Verbatim = verbatim, Place = place,
            EntityId = fields.Attribute("id"),
            Status = fields.Text("status"),
            MadeOn = madeOn, MetOn = fields.Day(["datumNakoming"]), Due = DeadlineReader.Read(text, madeOn, TweedeKamer),
            Actor = ActorOf(fields), To = TweedeKamer, AskedBy = AskedBy(fields),
            Occasion = fields.Text("activiteitNummer"),
            Letters = fields.All("kamerbriefNakoming"),
        });
    }

    private static RegisterRow RemovedOf(XmlFields fields, int line) => fields.Attribute("id") is { } id
        ? new RegisterRow.Removed(line, id)
        : new RegisterRow.Bad(line, "a removed record has no id");

    /// <summary>The office in full; else the ministry.</summary>
    private static string? ActorOf(XmlFields fields)
    {
        var (office, ministry) = (fields.Text("functie"), fields.Text("ministerie"));
        if (office is null) return ministry;
        var said = char.ToLowerInvariant(office[0]) + office[1..];
        var isBare = said is "minister" or "staatssecretaris";
        return isBare && ministry is not null ? $"{said} van {ministry}" : said;
    }

    /// <summary>Persons where they are named, else whatever stands there.</summary>
    private static ImmutableArray<string> AskedBy(XmlFields fields)
    {
        var persons = fields.Within("toegezegdAan", ["persoon", .. Surnames]);
        return persons.IsEmpty ? fields.Leaves("toegezegdAan") : persons;
    }

    private static bool IsNamed(XElement element, string name) => string.Equals(element.Name.LocalName, name, StringComparison.OrdinalIgnoreCase);
}
