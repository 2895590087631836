using System.Collections.Immutable;
using PolicyArchive.Catalogue;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Registers;
using PolicyArchive.Linking;
using PolicyArchive.Linking.Register;
using PolicyArchive.Linking.Topics;
using PolicyArchive.Search.Dutch;

namespace PolicyArchive.Queries;

/// <summary>What registers say as it stood on a day, each record with the statement of which it speaks.</summary>
internal sealed class RegisterRecords
{
    private static readonly TopicReader Topics = new(DutchWords.StemAndParts);

    private readonly ILookup<string, ImportedRecord> _history;
    private readonly ILookup<string, RegisterRecord> _ofStatement;

    private RegisterRecords(ILookup<string, ImportedRecord> history, ILookup<string, RegisterRecord> ofStatement, ImmutableArray<StatedPromise> alone) =>
        (_history, _ofStatement, Alone) = (history, ofStatement, alone);

    /// <summary>Commitments that no text of the archive states: the record itself is the statement.</summary>
    public ImmutableArray<StatedPromise> Alone { get; }

    public static RegisterRecords Read(CatalogueReader catalogue, IReadOnlyList<StatedPromise> statements, DateOnly asOf)
    {
        var history = catalogue.RegisterRecords().ToLookup(imported => imported.Record.Id, StringComparer.Ordinal);
        var records = history.Select(states => states.Last().Record).Where(record => !record.IsRemoved && !(record.MadeOn > asOf)).ToList();
        if (records.Count == 0) return new RegisterRecords(history, records.ToLookup(record => record.Id), []);

        var matched = new RegisterMatcher(statements, NumbersOf(catalogue, statements), Topics).Match(records);
        return new RegisterRecords(
            history,
            records.ToLookup(record => matched.GetValueOrDefault(record.Id, record.Id), StringComparer.Ordinal),
            [.. records.Where(record => !matched.ContainsKey(record.Id)).Select(AsStatement)]);
    }

    /// <summary>The Chambers' own registers first.</summary>
    public IEnumerable<RegisterRecord> Of(RegisterEntry entry) => entry.Statements.SelectMany(statement => _ofStatement[statement.Id])
        .OrderBy(record => record.Register.EndsWith(" Kamer", StringComparison.Ordinal) ? 0 : 1).ThenBy(record => record.Id, StringComparer.Ordinal);

    /// <summary>Every state that was imported of a record, in that order.</summary>
    public IEnumerable<ImportedRecord> HistoryOf(RegisterRecord record) => _history[record.Id];

    private static ILookup<string, string> NumbersOf(CatalogueReader catalogue, IReadOnlyList<StatedPromise> statements)
    {
        var ofDocument = statements.ToLookup(statement => statement.Document.Id);
        return (from cited in catalogue.CommitmentNumbers()
                from owner in StatementNumbers.OwnersOf(cited.Finding.Span, [.. ofDocument[cited.Document]])
                select (owner.Id, cited.Finding.Normalized)).ToLookup(pair => pair.Id, pair => pair.Normalized, StringComparer.Ordinal);
    }

    private static StatedPromise AsStatement(RegisterRecord record) => new(
        new DocumentHead(record.Place.FileId, record.Place.File, new DocumentMetadata { Title = record.Register, Date = record.MadeOn }),
        new Commitment
        {
            Id = record.Id, Span = default, Quote = record.Text, Content = record.Text, Actor = record.Actor, To = record.To is { } to ? [to] : [],
            AskedBy = record.AskedBy, MadeOn = record.MadeOn, Occasion = record.Occasion, Due = record.Due,
        });
}
