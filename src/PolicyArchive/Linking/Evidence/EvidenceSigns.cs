namespace PolicyArchive.Linking.Evidence;

/// <summary>What speaks for and against a passage as the keeping of a promise. Shares and strengths are 0 to 1.</summary>
internal readonly record struct EvidenceSigns
{
    /// <summary>How far the promise's topic stands in the passage with its heading.</summary>
    public double InPassage { get; init; }

    /// <summary>The telling words that meet in the passage itself, whatever part of the topic they are.</summary>
    public double Words { get; init; }

    public double InSection { get; init; }

    public double InSetting { get; init; }

    /// <summary>How far the words of the promise itself, without what stood around them, stand in the section.</summary>
    public double OwnInSection { get; init; }

    public bool NamesDay { get; init; }

    /// <summary>The document names the day somewhere.</summary>
    public bool IsReply { get; init; }

    public bool NamesMember { get; init; }

    public bool Encloses { get; init; }

    /// <summary>The promising office signs or is named.</summary>
    public bool IsSameOffice { get; init; }

    /// <summary>The document has an addressee: a letter answers, a report does not.</summary>
    public bool IsAddressed { get; init; }

    public bool IsLetter { get; init; }

    public bool IsMinutes { get; init; }

    /// <summary>Within thirteen months after the promise.</summary>
    public bool IsSoon { get; init; }

    /// <summary>More than two months before the term begins that was given.</summary>
    public bool IsEarly { get; init; }

    /// <summary>A section of many sentences has words in common with everything.</summary>
    public bool IsLong { get; init; }

    /// <summary>The topic alone: what rivals are held against.</summary>
    public double Topic => InPassage + Words + InSection + InSetting;
}
