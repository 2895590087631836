using CsCheck;

namespace PolicyArchive.Tests.Ingestion;

/// <summary>What people and programs do to a folder, with a scan now and then.</summary>
public abstract record CorpusStep
{
    private static readonly Gen<string> Paths = Gen.OneOfConst("a.pdf", "b.pdf", "map/a.pdf", "map/c.pdf", "map/diep/d.pdf");

    /// <summary>Two of the six cannot be read.</summary>
    private static readonly Gen<int> Contents = Gen.Int[0, 5];

    public static readonly Gen<CorpusStep[]> Steps = Gen.Frequency(
        (5, Gen.Select(Paths, Contents, (path, content) => (CorpusStep)new Write(path, content))),
        (2, Gen.Select(Paths, Paths, (from, to) => (CorpusStep)new Move(from, to))),
        (2, Paths.Select(path => (CorpusStep)new Delete(path))),
        (3, Gen.Const((CorpusStep)new Scan()))).Array[1, 25];

    public sealed record Write(string Path, int Content) : CorpusStep;

    public sealed record Move(string From, string To) : CorpusStep;

    public sealed record Delete(string Path) : CorpusStep;

    public sealed record Scan : CorpusStep;
}
