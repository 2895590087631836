using System.Globalization;
using System.Text;
using PolicyArchive.Registers;

namespace PolicyArchive.Tests.Registers;

/// <summary>A SyncFeed of made-up records; the same seed gives the same feed.</summary>
internal static class SeededFeed
{
    private static readonly string[] Subjects = ["de bruggen over de Lek", "het toezicht op zwembaden", "de huisvesting van studenten", "de vergoeding voor mantelzorg", "het onderhoud van dijken"];
    private static readonly string[] Statuses = ["Openstaand", "Deels Voldaan", "Voldaan", "Vervallen", "Afgedaan"];

    public static RegisterFile Of(int records, int seed = 1)
    {
        var random = new Random(seed);
        return Of([.. Enumerable.Range(1, records).Select(number => Entry(
            string.Create(CultureInfo.InvariantCulture, $"TZ{2015 + number % 10}{1 + number % 12:00}-{number:00000}"),
            $"De minister informeert de Kamer voor 1 juli 2026 over {Subjects[random.Next(Subjects.Length)]}, onderdeel {number}.",
            Statuses[random.Next(Statuses.Length)],
            string.Create(CultureInfo.InvariantCulture, $"{2015 + number % 10}-{1 + number % 12:00}-{1 + number % 28:00}"))),]);
    }

    public static RegisterFile Of(params string[] entries)
    {
        var text = $"""
            <feed xmlns="http://www.w3.org/2005/Atom">
            {string.Join('\n', entries)}
            </feed>
            """;
        return RegisterFile.Of("feed.xml", Encoding.UTF8.GetBytes(text), text);
    }

    public static string Entry(string number, string text, string status, string day, string more = "") => $"""
        <entry><content type="application/xml"><t:toezegging xmlns:t="http://www.tweedekamer.nl/xsd/tkData/v1-0" id="id-{number}" t:verwijderd="false">
        <t:nummer>{number}</t:nummer><t:tekst>{text}</t:tekst><t:status>{status}</t:status><t:aanmaakdatum>{day}T00:00:00</t:aanmaakdatum>{more}
        </t:toezegging></content></entry>
        """;

    public static string Removed(string number) =>
        $"""<entry><content type="application/xml"><t:toezegging xmlns:t="http://www.tweedekamer.nl/xsd/tkData/v1-0" id="id-{number}" t:verwijderd="true"/></content></entry>""";
}
