using PolicyArchive.Ingestion.Reporting;

namespace PolicyArchive.App.Commands;

/// <summary>Progress on stderr: a bar that is drawn over itself on a terminal, a plain line every tenth elsewhere.</summary>
internal sealed class ProgressLine(TextWriter target) : IProgress<IngestionProgress>, IDisposable
{
    private const int Width = 30;
    private const string EraseLine = "\r\u001b[K";

    private readonly bool _isTerminal = !Console.IsErrorRedirected;
    private readonly Lock _lock = new();
    private (IngestionStage Stage, int Tenth) _said = (IngestionStage.Reading, 0);
    private bool _isDrawn;

    public void Report(IngestionProgress progress)
    {
        lock (_lock)
        {
            if (_isTerminal) Draw(progress);
            else SayTenth(progress);
        }
    }

    /// <summary>Takes the bar away, so that the report starts on a clean line.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            if (_isDrawn) target.Write(EraseLine);
            _isDrawn = false;
        }
    }

    public void Dispose() => Clear();

    private void Draw(IngestionProgress progress)
    {
        var full = progress.Total == 0 ? Width : Width * progress.Done / progress.Total;
        target.Write($"{EraseLine}{Verb(progress.Stage)} [{new string('#', full)}{new string('.', Width - full)}] {Figures(progress)}");
        _isDrawn = true;
    }

    private void SayTenth(IngestionProgress progress)
    {
        var said = (progress.Stage, progress.Total == 0 ? 10 : 10 * progress.Done / progress.Total);
        if (said == _said) return;
        _said = said;
        target.WriteLine($"{Verb(progress.Stage)} {Figures(progress)}");
    }

    private static string Figures(IngestionProgress progress) =>
        $"{progress.Done}/{progress.Total}, {progress.PerSecond:0.0} a second{(progress.TimeLeft is { } left ? $", {left:m\\:ss} left" : "")}";

    private static string Verb(IngestionStage stage) => stage switch
    {
        IngestionStage.Reading => "reading",
        IngestionStage.Analysing => "analysing",
        IngestionStage.Linking => "linking",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "A stage without a verb."),
    };
}
