using System.Globalization;
using System.Text;
using System.Xml;
using PolicyArchive.Queries.Answers;

namespace PolicyArchive.App.Web.Searching;

/// <summary>A search as an Atom feed (RFC 4287): the newest documents that answer.</summary>
internal static class SearchFeed
{
    public const string ContentType = "application/atom+xml; charset=utf-8";

    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <param name="root">Scheme and host of the request, without a slash.</param>
    public static byte[] Write(SearchForm form, SearchResponse answer, string root)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, CheckCharacters = false }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, "nl");
            Text(xml, "id", root + form.Feed);
            Text(xml, "title", form.Query.Length == 0 ? "PolicyArchive: nieuwe documenten" : $"PolicyArchive: {form.Query}");
            Text(xml, "updated", Day(answer.Hits.Select(hit => hit.Document.Date).Max()));
            Link(xml, "self", root + form.Feed);
            Link(xml, "alternate", root + form.Address);
            foreach (var hit in answer.Hits) Entry(xml, hit, root);
            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static void Entry(XmlWriter xml, HitFacts hit, string root)
    {
        xml.WriteStartElement("entry", Atom);
        Text(xml, "id", root + PageAddress.Document(hit.Document.Id));
        Text(xml, "title", DutchWords.Title(hit.Document));
        Text(xml, "updated", Day(hit.Document.Date));
        xml.WriteStartElement("author", Atom);
        Text(xml, "name", hit.Document.Senders is [] ? "onbekend" : string.Join(", ", hit.Document.Senders));
        xml.WriteEndElement();
        Link(xml, "alternate", root + PageAddress.Document(hit.Document.Id));
        if (hit.Passages is [var passage, ..]) Text(xml, "summary", passage.Text);
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string text) =>
        xml.WriteElementString(name, Atom, string.Concat(text.Where(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter))));

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Day(DateOnly? day) => (day ?? new DateOnly(1970, 1, 1)).ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
