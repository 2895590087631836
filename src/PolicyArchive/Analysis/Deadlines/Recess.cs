namespace PolicyArchive.Analysis.Deadlines;

internal enum RecessKind
{
    Voorjaar,
    Mei,
    Zomer,
    Herfst,
    Kerst,
}

/// <summary>A stretch without meetings; both days are in it.</summary>
internal readonly record struct Recess(DateOnly First, DateOnly Last);
