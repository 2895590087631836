using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using PolicyArchive.Catalogue.Tables;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Links;
using PolicyArchive.Documents.Registers;
using PolicyArchive.Documents.Reviews;

namespace PolicyArchive.Catalogue;

/// <summary>Asks the catalogue, beside its writer and other readers, from any number of threads. Each answer is of one moment.</summary>
public sealed class CatalogueReader : IDisposable
{
    private const int Batch = 64;

    private readonly string _file;
    private readonly string _connectionString;

    private CatalogueReader(string file) => (_file, _connectionString) = (file, CatalogueConnection.ForReading(file));

    /// <exception cref="CatalogueException">Not there, of another version, damaged, or not to be read.</exception>
    public static CatalogueReader Open(string folder)
    {
        var file = CatalogueFiles.Database(folder);
        if (!File.Exists(file))
            throw new CatalogueException(CatalogueTrouble.NotThere, $"There is no archive in '{folder}' yet; run 'policyarchive ingest' first, or choose another --index.");

        var reader = new CatalogueReader(file);
        SqliteTrouble.Guard(file, () =>
        {
            using var connection = reader.Connect();
            CatalogueSchema.Require(connection, file);
        });
        return reader;
    }

    public CatalogueState State => Ask(MetaTable.State);

    /// <summary>Number of the last thing that a person decided; 0 before the first. It changes answers, not documents.</summary>
    public long LastEvent => Ask(MetaTable.LastEvent);

    public ArchiveCoverage Coverage => Ask(DocumentsTable.Coverage);

    /// <summary>Reads all rows of pages: for reports, not for answers.</summary>
    public PageSizes PageSizes => Ask(PagesTable.Sizes);

    public bool Has(DocumentId id) => Ask(connection => DocumentsTable.Has(connection, id));

    public CataloguedDocument? Find(DocumentId id) => Ask(connection => Whole(connection, DocumentsTable.Find(connection, id)));

    /// <summary>By path relative to the corpus; of several versions the one that is there, or was last.</summary>
    public CataloguedDocument? FindAt(string path) => Ask(connection =>
        LocationsTable.DocumentAt(connection, path) is { } id ? Whole(connection, DocumentsTable.Find(connection, id)) : null);

    /// <summary>Those whose id begins with these hexadecimal digits, by id, at most <paramref name="limit"/>.</summary>
    public ImmutableArray<CataloguedDocument> FindByPrefix(string prefix, int limit) =>
        Ask<ImmutableArray<CataloguedDocument>>(connection =>
            [.. DocumentsTable.FindByPrefix(connection, prefix.ToLowerInvariant(), limit).ToList().Select(document => Whole(connection, document)!)]);

    /// <summary>Documents that changed after a sequence number, in the order of change; from 0 all of them. Reads in batches as it is enumerated.</summary>
    public IEnumerable<CataloguedDocument> ChangedSince(long sequence)
    {
        while (true)
        {
            var batch = Ask(connection =>
                DocumentsTable.ChangedSince(connection, sequence, Batch).ToList().ConvertAll(document => Whole(connection, document)!));
            foreach (var document in batch)
                yield return document;
            if (batch.Count < Batch) yield break;
            sequence = batch[^1].Sequence;
        }
    }

    public int CountChangedSince(long sequence) => Ask(connection => DocumentsTable.CountChangedSince(connection, sequence));

    /// <summary>All pages, without word boxes; empty for an unknown document.</summary>
    public ImmutableArray<Page> Pages(DocumentId id) => Ask(connection => PagesTable.ReadText(connection, id));

    /// <summary>One page with its word boxes; null where there is none.</summary>
    public Page? Page(DocumentId id, int number) => Ask(connection => PagesTable.Read(connection, id, number));

    /// <summary>In order of place.</summary>
    public ImmutableArray<Finding> Findings(DocumentId id) => Ask<ImmutableArray<Finding>>(connection => [.. FindingsTable.Of(connection, id)]);

    /// <summary>All of one type in the archive, by document and place.</summary>
    public ImmutableArray<StoredFinding<T>> Findings<T>() where T : Finding =>
        Ask<ImmutableArray<StoredFinding<T>>>(connection => [.. FindingsTable.OfType<T>(connection)]);

    /// <summary>The citations of one normalized number, by document and place.</summary>
    public ImmutableArray<StoredFinding<Reference>> Citing(string number) =>
        Ask<ImmutableArray<StoredFinding<Reference>>>(connection => [.. FindingsTable.Citing(connection, number)]);

    /// <summary>Some of the documents that cite a normalized number, at most <paramref name="limit"/>; all where they are fewer.</summary>
    public ImmutableArray<DocumentId> Citers(string number, int limit) =>
        Ask<ImmutableArray<DocumentId>>(connection => [.. FindingsTable.Citers(connection, number, limit)]);

    public StoredFinding<Finding>? FindFinding(string id) => Ask(connection => FindingsTable.Find(connection, id));

    public LinkedUpTo Linked => Ask(MetaTable.Linked);

    /// <summary>All pairs of statements that may be one promise.</summary>
    public ImmutableArray<SamePromise> Repetitions() => Ask<ImmutableArray<SamePromise>>(connection => [.. LinksTables.Repetitions(connection)]);

    /// <summary>All passages that keep, move or end a promise, proposed ones too.</summary>
    public ImmutableArray<EvidenceLink> Evidence() => Ask<ImmutableArray<EvidenceLink>>(connection => [.. LinksTables.Evidence(connection)]);

    public ImmutableArray<EnclosureMatch> EnclosureMatches() => Ask<ImmutableArray<EnclosureMatch>>(connection => [.. LinksTables.EnclosureMatches(connection)]);

    public ImmutableArray<EnclosureMatch> EnclosureMatches(DocumentId namedBy) =>
        Ask<ImmutableArray<EnclosureMatch>>(connection => [.. LinksTables.EnclosureMatches(connection, namedBy)]);

    /// <summary>All that persons decided, in the order in which they did.</summary>
    public ImmutableArray<Review> Reviews() => Ask<ImmutableArray<Review>>(connection => [.. EventsTable.Reviews(connection)]);

    /// <summary>All that registers said, in the order of import; of one record the last holds.</summary>
    public ImmutableArray<ImportedRecord> RegisterRecords() => Ask<ImmutableArray<ImportedRecord>>(connection => [.. RegisterEvents.All(connection)]);

    public ImportedRecord? FindRegisterRecord(string id) => Ask(connection => RegisterEvents.Find(connection, id));

    /// <summary>The numbers of commitments that documents write (T03612, TZ202306-026), by document and place.</summary>
    public ImmutableArray<StoredFinding<Reference>> CommitmentNumbers() =>
        Ask<ImmutableArray<StoredFinding<Reference>>>(connection => [.. FindingsTable.CommitmentNumbers(connection)]);

    /// <summary>Documents that lie inside this one, by id.</summary>
    public ImmutableArray<DocumentId> EmbeddedIn(DocumentId parent) =>
        Ask<ImmutableArray<DocumentId>>(connection => [.. EmbeddedTable.ChildrenOf(connection, parent)]);

    /// <summary>The documents of the files next to a path in its folder, at most <paramref name="each"/> before and after it; by id.</summary>
    public ImmutableArray<DocumentId> Beside(string path, int each) =>
        Ask<ImmutableArray<DocumentId>>(connection => [.. LocationsTable.Beside(connection, path, each)]);

    /// <summary>By path.</summary>
    public ImmutableArray<FailedFile> Failures() => Ask<ImmutableArray<FailedFile>>(connection => [.. FailuresTable.All(connection)]);

    /// <summary>The files that were there at the last look, read or not.</summary>
    public ImmutableArray<KnownFile> KnownFiles() =>
        Ask<ImmutableArray<KnownFile>>(connection => [.. LocationsTable.Living(connection), .. FailuresTable.OnDisk(connection)]);

    /// <summary>By id: documents whose findings other rules made, or whose name changed since.</summary>
    public ImmutableArray<DocumentId> NotAnalysedBy(string rulesVersion) =>
        Ask<ImmutableArray<DocumentId>>(connection => [.. DocumentsTable.AnalysedByOtherRules(connection, rulesVersion)]);

    /// <summary>What SQLite finds broken in the file; empty when it is sound. Reads all of it.</summary>
    public ImmutableArray<string> Problems() => Ask<ImmutableArray<string>>(connection =>
    [
        .. connection.Rows("PRAGMA integrity_check", row => row.GetString(0)).Where(line => line != "ok"),
        .. connection.Rows("PRAGMA foreign_key_check", row => $"a row of {row.GetString(0)} points at a row of {row.GetString(2)} that is not there"),
    ]);

    public void Dispose() => CatalogueConnection.CloseIdle(_file);

    private T Ask<T>(Func<SqliteConnection, T> question) => SqliteTrouble.Guard(_file, () =>
    {
        using var connection = Connect();
        using var moment = connection.BeginTransaction(deferred: true);
        return question(connection);
    });

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        return connection;
    }

    private static CataloguedDocument? Whole(SqliteConnection connection, CataloguedDocument? document) => document is null ? null : document with
    {
        Locations = [.. LocationsTable.Of(connection, document.Id)],
        Parents = [.. EmbeddedTable.ParentsOf(connection, document.Id).ToList().Select(parent => Carrier(connection, parent.Parent, parent.Name)).OrderBy(parent => parent.IsGone)],
    };

    private static EmbeddedIn Carrier(SqliteConnection connection, DocumentId parent, string name)
    {
        var carrier = Whole(connection, DocumentsTable.Find(connection, parent))!;
        return new EmbeddedIn(parent, name, $"{carrier.File}#{name}", carrier.IsGone);
    }
}
