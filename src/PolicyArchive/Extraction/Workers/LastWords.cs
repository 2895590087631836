namespace PolicyArchive.Extraction.Workers;

/// <summary>Drains a worker's standard error, so that it never waits for us, and keeps how it began: a dying .NET process says there why.</summary>
internal sealed class LastWords
{
    private const int Kept = 400;
    private static readonly TimeSpan WaitForMore = TimeSpan.FromSeconds(1);

    private readonly char[] _kept = new char[Kept];
    private readonly Thread _listening;
    private volatile int _length;

    public LastWords(StreamReader error)
    {
        _listening = new Thread(() => Drain(error)) { IsBackground = true };
        _listening.Start();
    }

    /// <summary>The first line, without what marks it as .NET's; empty when nothing was said. To be asked after the end.</summary>
    public string FirstLine()
    {
        _listening.Join(WaitForMore);
        var said = new string(_kept, 0, _length).TrimStart();
        var end = said.IndexOfAny(['\r', '\n']);
        return (end < 0 ? said : said[..end]).Trim();
    }

    private void Drain(StreamReader error)
    {
        var buffer = new char[1024];
        try
        {
            for (int read; (read = error.Read(buffer)) > 0;) Keep(buffer.AsSpan(0, read));
        }
        catch (Exception closed) when (closed is IOException or ObjectDisposedException)
        {
            // The worker was ended from our side; nobody asks for its words any more.
        }
    }

    private void Keep(ReadOnlySpan<char> said)
    {
        var room = Math.Min(said.Length, Kept - _length);
        said[..room].CopyTo(_kept.AsSpan(_length));
        _length += room;
    }
}
