namespace PolicyArchive.Extraction.Letters;

/// <summary>What the layout wants to know of a font. One instance a font of the document, compared by reference.</summary>
internal sealed record Typeface(string Name, bool IsBold, bool IsItalic)
{
    public static Typeface Of(string? name, bool isBold, bool isItalic)
    {
        var known = name ?? "";
        return new Typeface(
            known,
            isBold || Says(known, "bold") || Says(known, "black") || Says(known, "heavy"),
            isItalic || Says(known, "italic") || Says(known, "oblique"));
    }

    private static bool Says(string name, string style) => name.Contains(style, StringComparison.OrdinalIgnoreCase);
}
