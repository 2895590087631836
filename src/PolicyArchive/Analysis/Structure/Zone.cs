namespace PolicyArchive.Analysis.Structure;

/// <summary>The part of a document a sentence stands in.</summary>
public enum Zone
{
    /// <summary>What the author or the speakers say.</summary>
    Body,

    /// <summary>Address, date, subject and reference numbers above the salutation; the head of minutes above the first words of the meeting.</summary>
    Letterhead,
    Salutation,
    Heading,

    /// <summary>The closing words, the office and the names under a letter.</summary>
    Signature,
    Footnote,

    /// <summary>What follows the signature: a table or report at the end of the same file.</summary>
    Appendix,
}
