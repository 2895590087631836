namespace PolicyArchive.Analysis.Structure;

/// <summary>Who says a sentence, as far as it decides what the sentence is.</summary>
public enum SpeakerRole
{
    /// <summary>No speaker is named: the author of a letter or report, the clerk in minutes.</summary>
    Author,

    /// <summary>A minister or staatssecretaris, or in a council a member of the executive (wethouder, burgemeester, gedeputeerde).</summary>
    Government,
    Member,
    Chair,

    /// <summary>A civil servant, a guest, the griffier.</summary>
    Other,
}
