using Microsoft.Data.Sqlite;
using PolicyArchive.Catalogue.Tables;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Links;
using PolicyArchive.Documents.Registers;
using PolicyArchive.Documents.Reviews;

namespace PolicyArchive.Catalogue;

/// <summary>What can be written down in one commit. Every change that an answer could show gives its document a new sequence number.</summary>
public sealed class CatalogueTransaction
{
    private const string LinkingFailed = "linking-failed";

    private readonly SqliteConnection _connection;
    private readonly DateTimeOffset _now;

    internal CatalogueTransaction(SqliteConnection connection, DateTimeOffset now) => (_connection, _now) = (connection, now);

    public bool Has(DocumentId id) => DocumentsTable.Has(_connection, id);

    /// <summary>A file holds it, or one that carries it.</summary>
    public bool IsAlive(DocumentId id) =>
        LocationsTable.FirstOf(_connection, id) is not null || EmbeddedTable.ParentsOf(_connection, id).ToList().Exists(parent => IsAlive(parent.Parent));

    /// <summary>Keeps a document whole: metadata, pages and findings replace what was there.</summary>
    /// <param name="analysedAs">The file name that the analysis was given.</param>
    /// <returns>The bytes that its pages take.</returns>
    public long Store(AnalysedDocument document, string analysedAs)
    {
        StoreAnalysis(document, analysedAs);
        return PagesTable.Write(_connection, document.Document.Id, document.Document.Pages);
    }

    /// <summary>As <see cref="Store"/> for a document whose pages are here already: the rules changed, not the paper.</summary>
    public void StoreAnalysis(AnalysedDocument document, string analysedAs)
    {
        LinksTables.Forget(_connection, document.Document.Id);
        FailuresTable.Delete(_connection, LinkingFailed, document.Document.Sha256);
        DocumentsTable.Write(_connection, document, analysedAs);
        FindingsTable.Write(_connection, document.Document.Id, AddedFindings.Among(document.Findings, EventsTable.FindingsAddedTo(_connection, document.Document.Id)));
    }

    /// <summary>Writes down what a person decided, stamped with the moment of the commit. What was added stands among the findings from now on.</summary>
    public void Record(Review review)
    {
        EventsTable.Write(_connection, review with { Signed = review.Signed with { At = _now } });
        if (review is not FindingReview ofFinding) return;
        if (ofFinding.Verdict == Verdict.Added) Add(ofFinding);
        DocumentsTable.Touch(_connection, ofFinding.Place.Document);
    }

    /// <summary>Writes down what a register says; what it said before stays as history.</summary>
    public void Record(RegisterRecord record) => RegisterEvents.Write(_connection, record, _now);

    private void Add(FindingReview added)
    {
        var document = added.Place.Document;
        FindingsTable.Write(_connection, document, AddedFindings.Among([.. FindingsTable.Of(_connection, document)], [added]));
    }

    /// <summary>
    /// Says that a file holds a document that is stored. What the file held before is gone from there, and superseded unless it
    /// lives on elsewhere; a file that moved here keeps its version.
    /// </summary>
    public void Place(SourceFile file, string? movedFrom = null)
    {
        FailuresTable.Delete(_connection, file.Location);
        if (movedFrom is not null)
            RemoveFile(movedFrom);

        var last = LocationsTable.Last(_connection, file.Location);
        var isSameContent = last?.Document == file.Id;
        if (last is { IsThere: true } && !isSameContent)
            RemoveFile(file.Location);

        LocationsTable.Write(_connection, file.Id, file, VersionOf(last, isSameContent, movedFrom));
        DocumentsTable.Supersede(_connection, file.Id, null);
        if (last is not null && !isSameContent && !IsAlive(last.Document))
            DocumentsTable.Supersede(_connection, last.Document, file.Id);
        Renew(file.Id);
    }

    /// <summary>Says that a stored document lies inside another.</summary>
    public void Embed(DocumentId parent, DocumentId child, string name)
    {
        EmbeddedTable.Write(_connection, parent, child, name);
        Renew(child);
    }

    /// <summary>Keeps what linking found, and how far it has come.</summary>
    public void StoreLinks(DocumentLinks links, LinkedUpTo linked)
    {
        LinksTables.Write(_connection, links);
        MetaTable.WriteLinked(_connection, linked);
    }

    /// <summary>Lists a document that stays as it is, but has no links of its own making.</summary>
    public void FailLinks(FailedFile document, LinkedUpTo linked)
    {
        FailuresTable.Write(_connection, document, _now);
        MetaTable.WriteLinked(_connection, linked);
    }

    /// <summary>All links go, and what could not be linked is no longer listed; what persons decided stays.</summary>
    public void ForgetLinks(LinkedUpTo linked)
    {
        LinksTables.ForgetAll(_connection);
        FailuresTable.DeleteAll(_connection, LinkingFailed);
        MetaTable.WriteLinked(_connection, linked);
    }

    /// <summary>The file is no longer there, or no longer what it was; its document stays findable.</summary>
    public void RemoveFile(string path)
    {
        FailuresTable.Delete(_connection, path);
        MarkGone(path);
    }

    /// <summary>Lists a file as unreadable; what it held before is gone from there.</summary>
    public void Fail(FailedFile file)
    {
        MarkGone(file.Path);
        FailuresTable.Write(_connection, file, _now);
    }

    private void MarkGone(string path)
    {
        if (LocationsTable.Last(_connection, path) is not { IsThere: true } last) return;
        LocationsTable.MarkGone(_connection, path, _now);
        Renew(last.Document);
    }

    private int VersionOf(LastContent? last, bool isSameContent, string? movedFrom)
    {
        if (last is not null) return isSameContent ? last.Version : last.Version + 1;
        return movedFrom is null ? 1 : LocationsTable.Last(_connection, movedFrom)?.Version ?? 1;
    }

    private void Renew(DocumentId id)
    {
        if (NameOf(id) is { } name)
            DocumentsTable.ForgetAnalysisUnder(_connection, id, name);
        DocumentsTable.Touch(_connection, id);
        foreach (var child in EmbeddedTable.ChildrenOf(_connection, id).ToList())
            Renew(child);
    }

    private string? NameOf(DocumentId id)
    {
        if (LocationsTable.FirstOf(_connection, id) is { } path) return Path.GetFileName(path);
        var parents = EmbeddedTable.ParentsOf(_connection, id).ToList();
        return parents.Find(parent => IsAlive(parent.Parent)).Name;
    }
}
