using System.Runtime.ExceptionServices;

namespace PolicyArchive.Extraction;

/// <summary>
/// Hears when memory runs out on this thread, also where the exception is caught on its way: PdfPig then goes on without what did not fit, and a
/// page would come back as if it were blank.
/// </summary>
internal sealed class MemoryAlarm : IDisposable
{
    private readonly int _thread = Environment.CurrentManagedThreadId;

    public MemoryAlarm() => AppDomain.CurrentDomain.FirstChanceException += Hear;

    public bool HasRung { get; private set; }

    public void Dispose() => AppDomain.CurrentDomain.FirstChanceException -= Hear;

    private void Hear(object? sender, FirstChanceExceptionEventArgs thrown)
    {
        var isOurs = Environment.CurrentManagedThreadId == _thread;
        if (isOurs && thrown.Exception is OutOfMemoryException) HasRung = true;
    }
}
