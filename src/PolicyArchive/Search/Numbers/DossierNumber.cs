namespace PolicyArchive.Search.Numbers;

/// <summary>Dossier numbers in one form: <c>36410-VII</c>.</summary>
internal static class DossierNumber
{
    public static string Normalize(string written)
    {
        var mention = NumberFinder.Find(written).FirstOrDefault(found => found.Start == 0);
        return mention is null ? written.Trim() : mention.Terms[mention.Whole][1..].ToUpperInvariant();
    }
}
