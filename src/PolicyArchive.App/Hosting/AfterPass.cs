using PolicyArchive.App.Commands;
using PolicyArchive.Ingestion.Reporting;
using PolicyArchive.Queries;

namespace PolicyArchive.App.Hosting;

/// <summary>What happens when the watcher has gone over the corpus: readers see what is new, and after the first time the user hears where to look.</summary>
internal sealed class AfterPass(Archive archive, ProgressLine progress, HostSettings host)
{
    private bool _hasTold;

    public void Tell(IngestionReport report)
    {
        archive.Refresh();
        progress.Clear();
        if (_hasTold) return;

        _hasTold = true;
        ReportPrint.Write(report);
        Output.Line();
        Output.Line($"Listening on {host.Url}. Try:");
        Output.Line($"  {host.Url}/v1/documents?q=voortgang");
        Output.Line($"  {host.Url}/v1/commitments?overdue=true");
        Output.Line($"  {host.Url}/v1/enclosures?outcome=missing");
        Output.Line("Ctrl-C stops; what is read is kept.");
    }
}
