using System.Text.Json.Nodes;

namespace PolicyArchive.Benchmarks.Search;

/// <summary>An archive with judged queries over it.</summary>
internal sealed record JudgedSet(string Name, IReadOnlyList<JudgedDocument> Documents, IReadOnlyList<JudgedQuery> Queries)
{
    /// <summary>Folder of dossiers in JSON, each with its texts and judged queries; together they are one archive.</summary>
    public static JudgedSet OfDossiers(DirectoryInfo folder)
    {
        var (documents, queries) = (new List<JudgedDocument>(), new List<JudgedQuery>());
        foreach (var file in folder.EnumerateFiles("*.json").OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            var dossier = JsonNode.Parse(File.ReadAllText(file.FullName))!;
            var names = dossier["documents"]!.AsArray().ToDictionary(Id, document => (string)document!["file"]!);
            documents.AddRange(dossier["documents"]!.AsArray().Select(document => JudgedDocument.FromText(names[Id(document)], (string)document!["text"]!)));
            foreach (var query in dossier["gold"]!["queries"]!.AsArray())
            {
                var grades = query!["relevant"]!.AsArray().ToDictionary(relevant => names[(string)relevant!["doc"]!], relevant => (int)relevant!["grade"]!);
                queries.Add(new JudgedQuery((string)query["query"]!, "dossiers", grades));
            }
        }

        return new JudgedSet("dossiers", documents, queries);

        static string Id(JsonNode? document) => (string)document!["id"]!;
    }

    /// <summary>Folder of PDFs with one file of judged queries, which names them by their paths in the folder.</summary>
    public static JudgedSet OfCorpus(DirectoryInfo folder, FileInfo judged)
    {
        var files = folder.EnumerateFiles("*.pdf", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal);
        var documents = files.Select(file => JudgedDocument.FromPdf(NameIn(folder, file), file.FullName)).ToList();
        var queries = JsonNode.Parse(File.ReadAllText(judged.FullName))!.AsArray().Select(query => new JudgedQuery(
            (string)query!["query"]!, (string)query["category"]!,
            query["relevant"]!.AsArray().ToDictionary(relevant => (string)relevant!["file"]!, relevant => (int)relevant!["grade"]!)));
        return Known("corpus", documents, [.. queries]);
    }

    /// <summary>The same bytes under two names are one document, under the name that the judgements know.</summary>
    private static JudgedSet Known(string name, IEnumerable<JudgedDocument> documents, List<JudgedQuery> queries)
    {
        var judged = queries.SelectMany(query => query.Grades.Keys).ToHashSet(StringComparer.Ordinal);
        return new JudgedSet(name, [.. documents.OrderByDescending(document => judged.Contains(document.Name)).DistinctBy(document => document.Indexed.Id)], queries);
    }

    private static string NameIn(DirectoryInfo folder, FileInfo file) =>
        Path.GetRelativePath(folder.FullName, file.FullName).Replace(Path.DirectorySeparatorChar, '/');
}
