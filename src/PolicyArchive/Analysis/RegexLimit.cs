namespace PolicyArchive.Analysis;

/// <summary>
/// The time a pattern may take before it gives up, in milliseconds. The patterns are linear and the texts one sentence long, so that only a hang would
/// reach it: an answer must never depend on how busy the machine is.
/// </summary>
internal static class RegexLimit
{
    public const int Milliseconds = 30_000;
}
