namespace PolicyArchive.Documents;

/// <summary>Kinds that a clerk tells apart at a glance. Written in answers as kebab-case: <c>cover-letter</c>.</summary>
public enum DocumentKind
{
    Other,
    Letter,

    /// <summary>Verslag: a debate, consultation or meeting on paper.</summary>
    Minutes,
    Programme,
    Report,

    /// <summary>Aanbiedingsbrief or oplegbrief: a letter whose point is what lies under it.</summary>
    CoverLetter,

    /// <summary>Beslisnota.</summary>
    DecisionNote,
    Motion,

    /// <summary>Answer to written questions (antwoord op Kamervragen, Aanhangsel).</summary>
    Answer,
}
