namespace PolicyArchive.Search.Ranking;

/// <summary>How much each sign counts. Chosen with the <c>quality</c> benchmark; its results say on what data.</summary>
internal static class RankingWeights
{
    /// <summary>BM25's k1: how soon more of the same word stops counting.</summary>
    public const float Saturation = 1.2f;

    /// <summary>BM25's b: how much a long document must have more.</summary>
    public const float LengthShare = 0.5f;

    public const float Text = 1f;
    public const float Title = 1.7f;
    public const float Heading = 1.5f;
    public const float Head = 0.8f;
    public const float OwnNumber = 4f;

    /// <summary>A word inside a compound, against the word itself.</summary>
    public const float Part = 0.6f;

    /// <summary>The long form for its abbreviation, or the other way round.</summary>
    public const float Abbreviation = 0.9f;

    /// <summary>"antidiscriminatie voorziening" for "antidiscriminatievoorziening", or the other way round.</summary>
    public const float Joined = 0.9f;

    /// <summary>What the thesaurus says stands for the word.</summary>
    public const float Related = 0.4f;

    /// <summary>A part of the word by itself or in another compound.</summary>
    public const float LoosePart = 0.25f;

    /// <summary>The verb for the noun, or the other way round.</summary>
    public const float Kin = 0.6f;

    public const float Fuzzy = 0.4f;

    /// <summary>What a document that meets the whole question has over one that does not.</summary>
    public const double Complete = 0.6;

    /// <summary>What other fields than the best one of a word add.</summary>
    public const float OtherFields = 0.3f;

    /// <summary>How much a passage with all the words adds to a document that has them far apart.</summary>
    public const double Passage = 1.2;

    /// <summary>What a document of <see cref="NewestYear"/> has over one <see cref="OldYears"/> older.</summary>
    public const double Newer = 0.1;

    public const double OldYears = 30;

    /// <summary>The end of the scale of newness; later years count as this one, so that an answer does not change with the clock.</summary>
    public const int NewestYear = 2030;

    /// <summary>Letters over boilerplate.</summary>
    public const double LetterKind = 0.03;

    /// <summary>Number of best documents whose passages are looked at for the final order.</summary>
    public const int Reconsidered = 40;
}
