using PolicyArchive.App.Commands;
using PolicyArchive.Ingestion.Reporting;
using PolicyArchive.Queries;

namespace PolicyArchive.App.Hosting;

/// <summary>What happens when the watcher has gone over the corpus: readers see what is new, and after the first time the user hears where to look.</summary>
internal sealed class AfterPass(Archive archive, ProgressLine progress, LastPass lastPass, HostSettings host)
{
    private bool _hasTold;

    public void Tell(IngestionReport report)
    {
        archive.Refresh();
        lastPass.End(report);
        progress.Clear();
        if (_hasTold) return;

        _hasTold = true;
        ReportPrint.Write(report);
        Output.Line();
        Output.Line($"Listening on {host.Url}. Try:");
        Output.Line($"  {host.Url}/?q=voortgang");
        Output.Line($"  {host.Url}/toezeggingen?telaat=ja");
        Output.Line($"  {host.Url}/bijlagen");
        Output.Line($"  {host.Url}/v1/openapi.json");
        Output.Line("Ctrl-C stops; what is read is kept.");
    }
}
