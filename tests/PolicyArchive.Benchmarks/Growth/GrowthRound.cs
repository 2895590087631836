using System.Globalization;

namespace PolicyArchive.Benchmarks.Growth;

/// <summary>One size of the archive: the median letter in milliseconds, by the clock and of the processor, and how many documents were looked at.</summary>
internal sealed record GrowthRound(int Documents, double Wall, double Processor, int Candidates, int MostCandidates)
{
    public string Describe(GrowthRound smallest) => string.Create(CultureInfo.InvariantCulture,
        $"{Documents} documents: {Wall:F1} ms to link a letter ({Processor:F1} of the processor), {Candidates} candidates, at most {MostCandidates}; times {Wall / smallest.Wall:F2} ({Processor / smallest.Processor:F2}) of the smallest");
}
