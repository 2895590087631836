using System.Globalization;
using System.Text;

namespace PolicyArchive.Benchmarks.Import;

/// <summary>Made-up Toezegging records as SyncFeed gives them; the same seed gives the same file.</summary>
internal static class SeededRegister
{
    private static readonly string[] Verbs = ["informeert de Kamer over", "stuurt de Kamer een brief over", "komt terug op", "zegt een evaluatie toe van"];
    private static readonly string[] Subjects = ["de bruggen over de Lek", "het toezicht op zwembaden", "de huisvesting van studenten", "de vergoeding voor mantelzorg", "het onderhoud van dijken"];
    private static readonly string[] Statuses = ["Openstaand", "Deels Voldaan", "Voldaan", "Vervallen"];

    public static byte[] Of(int records, int seed)
    {
        var random = new Random(seed);
        var feed = new StringBuilder("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
        for (var number = 0; number < records; number++) feed.AppendLine(Entry(number, random));
        return Encoding.UTF8.GetBytes(feed.Append("</feed>\n").ToString());
    }

    private static string Entry(int number, Random random)
    {
        var day = new DateOnly(2012, 1, 1).AddDays(random.Next(5_000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"""
            <entry><content type="application/xml"><t:toezegging xmlns:t="http://www.tweedekamer.nl/xsd/tkData/v1-0" id="{number}">
            <t:nummer>TZ{day[..4]}{day[5..7]}-{number}</t:nummer><t:tekst>De minister {Pick(Verbs)} {Pick(Subjects)}, deel {number}.</t:tekst>
            <t:status>{Pick(Statuses)}</t:status><t:aanmaakdatum>{day}</t:aanmaakdatum></t:toezegging></content></entry>
            """;

        string Pick(string[] words) => words[random.Next(words.Length)];
    }
}
