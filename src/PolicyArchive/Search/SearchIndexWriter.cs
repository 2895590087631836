using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Store;
using PolicyArchive.Documents;
using PolicyArchive.Search.Findings;
using PolicyArchive.Search.Indexing;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace PolicyArchive.Search;

/// <summary>
/// Writes the index. One at a time per folder. Nothing counts until <see cref="Commit"/>; what was not committed is lost with the process
/// and comes again from the catalogue.
/// </summary>
public sealed class SearchIndexWriter : IDisposable
{
    private const double BufferMegabytes = 48;

    private readonly LuceneDirectory _documentFolder;
    private readonly LuceneDirectory _findingFolder;
    private readonly IndexWriter _documents;
    private readonly IndexWriter _findings;

    private SearchIndexWriter(string folder, string generation, bool isAnew)
    {
        _documentFolder = IndexFolder.Open(IndexFolder.Documents(folder));
        _findingFolder = IndexFolder.Open(IndexFolder.Findings(folder));
        var documents = IndexFolder.Committed(_documentFolder);
        var findings = IndexFolder.Committed(_findingFolder);
        var isUsable = !isAnew && documents?.Generation == generation && findings?.Generation == generation;
        IsNew = !isUsable;
        State = new IndexState(generation, isUsable ? Math.Min(documents!.Sequence, findings!.Sequence) : 0);
        var mode = isUsable ? OpenMode.APPEND : OpenMode.CREATE;
        _documents = OpenWriter(_documentFolder, mode);
        _findings = OpenWriter(_findingFolder, mode);
    }

    /// <summary>Up to where all is committed: add what the catalogue has after it. Sequence 0 for an index that was made anew.</summary>
    public IndexState State { get; private set; }

    /// <summary>Nothing was committed yet; readers find no index, or the one before.</summary>
    public bool IsNew { get; private set; }

    /// <summary>Opens or makes the index; one that is damaged, of another version or of another catalogue is emptied.</summary>
    /// <param name="generation">The catalogue's own mark.</param>
    /// <exception cref="Lucene.Net.Store.LockObtainFailedException">Another process writes to it.</exception>
    public static SearchIndexWriter Open(string folder, string generation) => new(folder, generation, isAnew: false);

    /// <summary>Begins with an empty index; readers see the old one until the first <see cref="Commit"/>.</summary>
    /// <exception cref="Lucene.Net.Store.LockObtainFailedException">Another process writes to it.</exception>
    public static SearchIndexWriter OpenAnew(string folder, string generation) => new(folder, generation, isAnew: true);

    /// <summary>Adds a document in place of what was known under its id.</summary>
    public void Add(IndexedDocument document)
    {
        _documents.UpdateDocument(IdTerm(document.Id), DocumentFields.Of(document));
        _findings.DeleteDocuments(IdTerm(document.Id));
        foreach (var finding in document.Findings)
            _findings.AddDocument(FindingFields.Of(document, finding));
    }

    public void Remove(DocumentId id)
    {
        _documents.DeleteDocuments(IdTerm(id));
        _findings.DeleteDocuments(IdTerm(id));
    }

    /// <summary>Makes everything so far durable and visible to readers that refresh.</summary>
    /// <param name="sequence">The catalogue's number up to which all was added.</param>
    public void Commit(long sequence)
    {
        State = State with { Sequence = sequence };
        CommitOne(_findings);
        CommitOne(_documents);
        IsNew = false;
    }

    /// <summary>Drops what was not committed.</summary>
    public void Dispose()
    {
        _documents.Rollback();
        _findings.Rollback();
        _documentFolder.Dispose();
        _findingFolder.Dispose();
    }

    /// <summary>What is so damaged that not even an empty index can take its place is deleted first.</summary>
    private static IndexWriter OpenWriter(LuceneDirectory folder, OpenMode mode)
    {
        try
        {
            return new IndexWriter(folder, Configuration(mode));
        }
        catch (Exception broken) when (broken is not LockObtainFailedException && IndexFolder.IsBrokenAtOpening(broken))
        {
            foreach (var file in folder.ListAll().Where(file => file != IndexWriter.WRITE_LOCK_NAME))
                folder.DeleteFile(file);
            return new IndexWriter(folder, Configuration(mode));
        }
    }

    private void CommitOne(IndexWriter writer)
    {
        writer.SetCommitData(IndexFolder.CommitData(State));
        writer.Commit();
    }

    private static IndexWriterConfig Configuration(OpenMode mode) => new(IndexSchema.Lucene, new KeywordAnalyzer())
    {
        OpenMode = mode,
        RAMBufferSizeMB = BufferMegabytes,
        Similarity = Ranking.DutchSimilarity.Create(),
    };

    private static Term IdTerm(DocumentId id) => new(IndexSchema.Id, id.Value);
}
