using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PolicyArchive.Analysis;
using PolicyArchive.Catalogue;
using PolicyArchive.Documents;
using PolicyArchive.Extraction;
using PolicyArchive.Ingestion.Corpus;
using PolicyArchive.Ingestion.Reading;
using PolicyArchive.Ingestion.Reporting;
using PolicyArchive.Search;

namespace PolicyArchive.Ingestion;

/// <summary>One pass over the corpus: look what changed, open that, analyse again what needs it, and let the index follow.</summary>
internal sealed class IngestionPass(
    CatalogueWriter writer, CatalogueReader reader, SearchFeed index, DocumentOpener opener, IngestionOptions options, TimeProvider time,
    IProgress<IngestionProgress>? progress)
{
    private readonly IngestionPipeline _pipeline = new(index);
    private readonly SettledFileOpener _files = new(options.Settle, time);

    public async Task<IngestionReport> RunAsync(string corpus, bool retryFailed, CancellationToken stop)
    {
        var start = time.GetTimestamp();
        var listing = CorpusWalker.Walk(corpus);
        var tally = new IngestionTally();
        try
        {
            await OpenWhatChangedAsync(listing, retryFailed, tally, stop).ConfigureAwait(false);
            await AnalyseWhatIsStaleAsync(tally, stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
        index.CatchUp();
        index.Commit();
        LinkWhatIsNew(tally, stop);
        var elapsed = time.GetElapsedTime(start);
        IngestionMetrics.PassEnded(elapsed);
        return tally.ToReport(listing, elapsed, stop.IsCancellationRequested);
    }

    private void LinkWhatIsNew(IngestionTally tally, CancellationToken stop)
    {
        if (stop.IsCancellationRequested) return;
        using var searched = SearchIndex.Open(writer.Folder);
        foreach (var failed in new LinkFeed(writer, reader, searched, time, progress).CatchUp(stop))
            tally.NewlyUnreadable(new UnreadableFile(failed.Path, failed.Reason, failed.Detail));
    }

    private async Task OpenWhatChangedAsync(CorpusListing listing, bool retryFailed, IngestionTally tally, CancellationToken stop)
    {
        var known = reader.KnownFiles();
        var failures = reader.Failures();
        var retry = new RetryList(retryFailed, failures);
        var changes = CorpusChanges.Between(listing, known, retry.Contains);
        tally.Unchanged(changes.Unchanged);
        foreach (var file in changes.StillUnreadable)
            tally.Unreadable(file.FailedBecause!);

        var outcomes = new OutcomeWriter(writer, tally, known, changes.Missing, failures);
        var meter = new ProgressMeter(IngestionStage.Reading, changes.ToOpen.Length, changes.ToOpen.Sum(file => file.Size), time, progress);
        await _pipeline.RunAsync(Open(changes, retry, failures, stop), outcome =>
        {
            outcomes.Write(outcome);
            meter.Step(outcome.File.Size);
        }, stop).ConfigureAwait(false);
        outcomes.WriteGone(changes.Missing);
    }

    /// <summary>Settled files first, so that waiting for the others costs least.</summary>
    private async IAsyncEnumerable<Task<FileOutcome>> Open(
        CorpusChanges changes, RetryList retry, ImmutableArray<FailedFile> failures, [EnumeratorCancellation] CancellationToken stop = default)
    {
        var seen = new KnownContent(reader, retry, failures);
        foreach (var file in changes.ToOpen.OrderBy(file => !_files.IsSettled(file)))
        {
            yield return await _files.TakeAsync(file, stop).ConfigureAwait(false) switch
            {
                Fingerprint.Failed failed => Task.FromResult<FileOutcome>(new FileOutcome.Unreadable(failed.File, null, failed.Reason, failed.Detail)),
                Fingerprint.Taken taken when !seen.IsFirst(taken.Sha256) => Task.FromResult<FileOutcome>(new FileOutcome.SameContent(taken.File, taken.Sha256)),
                Fingerprint.Taken taken => opener.OpenAsync(taken, stop),
                var other => throw new InvalidOperationException($"Unknown fingerprint {other}"),
            };
        }
    }

    private async Task AnalyseWhatIsStaleAsync(IngestionTally tally, CancellationToken stop)
    {
        var stale = reader.NotAnalysedBy(AnalysisRules.Version);
        if (stale.IsEmpty) return;

        var meter = new ProgressMeter(IngestionStage.Analysing, stale.Length, stale.Length, time, progress);
        await _pipeline.RunAsync(Analyse(stale), analysed =>
        {
            Keep(analysed, tally);
            meter.Step();
        }, stop).ConfigureAwait(false);
    }

    /// <summary>Where the rules break, what those before them found stays, and every pass says so until they are mended.</summary>
    private void Keep(StoredAnalysis analysis, IngestionTally tally)
    {
        switch (analysis.Result)
        {
            case AnalysisResult.Done done:
                writer.Commit(change => change.StoreAnalysis(done.Document, analysis.Document.FileName));
                tally.Reanalysed();
                break;
            case AnalysisResult.Failed failed:
                tally.NewlyUnreadable(new UnreadableFile(analysis.Document.File, OutcomeWriter.Name(UnreadableReason.AnalysisFailed), failed.Detail));
                break;
        }
    }

    private async IAsyncEnumerable<Task<StoredAnalysis>> Analyse(ImmutableArray<DocumentId> stale)
    {
        var analyser = new StoredPagesAnalyser(reader);
        foreach (var id in stale)
            yield return Task.Run(() => analyser.Analyse(id), CancellationToken.None);
        await Task.CompletedTask.ConfigureAwait(false);
    }
}
