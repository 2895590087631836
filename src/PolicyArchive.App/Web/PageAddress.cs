using System.Globalization;
using PolicyArchive.Queries.Answers;

namespace PolicyArchive.App.Web;

/// <summary>The addresses of the pages; every value is escaped.</summary>
internal static class PageAddress
{
    public const string Search = "/";
    public const string Feed = "/zoeken.atom";
    public const string Commitments = "/toezeggingen";
    public const string CommitmentsTable = "/toezeggingen.csv";
    public const string Enclosures = "/bijlagen";
    public const string EnclosuresTable = "/bijlagen.csv";
    public const string Coverage = "/dekking";
    public const string Api = "/api";

    public static string Document(string id) => $"/documenten/{Uri.EscapeDataString(id)}";

    public static string Page(string id, int page) => string.Create(CultureInfo.InvariantCulture, $"{Document(id)}?pagina={page}#pagina");

    public static string Passage(string id, int page, int start, int length) =>
        string.Create(CultureInfo.InvariantCulture, $"{Document(id)}?pagina={page}&van={start}&lengte={length}#pagina");

    public static string Finding(string id, FindingFacts finding) => Passage(id, finding.Page, finding.Start, finding.Length);

    public static string Original(string id, int page) => string.Create(CultureInfo.InvariantCulture, $"/v1/documents/{id}/original#page={page}");

    public static string Commitment(string id) => $"{Commitments}/{Uri.EscapeDataString(id)}";

    public static string OfDossier(string dossier) => With(Commitments, [("dossier", dossier)]);

    /// <summary>Where the form goes with which a person judges a commitment or its evidence.</summary>
    public static string Review(string id) => $"{Commitment(id)}/oordeel";

    public static string SearchFor(string words) => With(Search, [("q", words)]);

    /// <summary>Names without a value are left out.</summary>
    public static string With(string path, IEnumerable<(string Name, string? Value)> parameters) =>
        path + QueryString.Create(parameters
            .Where(parameter => !string.IsNullOrEmpty(parameter.Value))
            .Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value)));
}
