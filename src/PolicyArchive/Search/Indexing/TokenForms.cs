namespace PolicyArchive.Search.Indexing;

/// <summary>Which forms of its tokens a field gets.</summary>
internal enum TokenForms
{
    /// <summary>Stems, compound parts and numbers.</summary>
    Stems,

    /// <summary>Words as written.</summary>
    Exact,

    /// <summary>Stems, parts and numbers, with the words as written marked beside them.</summary>
    Both,
}
