namespace PolicyArchive.Linking.Evidence;

/// <summary>
/// How much each sign counts: a logistic regression over the dossiers whose links are known, so that the score is the chance that a clerk
/// would say "this keeps it". Part of <see cref="LinkingRules.Version"/>.
/// </summary>
internal static class EvidenceWeights
{
    private const double Start = -4.45;
    private const double OfPassage = 1.64;
    private const double OfWords = 0.36;
    private const double OfSection = 1.91;
    private const double OfSetting = 1.48;
    private const double OfOwn = 0.79;
    private const double OfDay = 0.41;
    private const double OfReply = 0.21;
    private const double OfMember = 0.2;
    private const double OfEnclosing = 0.88;
    private const double OfOffice = 0.99;
    private const double OfAddress = 0.37;
    private const double OfLetter = 1.88;
    private const double OfMinutes = -0.36;
    private const double OfSoon = 0.23;
    private const double OfEarly = -1.05;
    private const double OfLength = -0.5;
    private const double OfRival = -0.15;
    private const double OfElsewhere = -1.89;

    /// <summary>
    /// How strongly the topic must at least stand in a section before the best passage of it comes to <paramref name="score"/>, with all else as
    /// hopeful as <paramref name="hope"/>; its own strengths are passed over.
    /// </summary>
    public static double LeastStrength(EvidenceSigns hope, double score)
    {
        var without = Sum(hope with { InPassage = 0, Words = 1, InSection = 0, InSetting = 0, OwnInSection = 1 });
        return (Math.Log(score / (1 - score)) - without) / (OfPassage + OfSection + OfSetting);
    }

    /// <param name="rival">How much better the topic of another promise fits the section.</param>
    /// <param name="elsewhere">How much better another section fits the topic.</param>
    public static double Score(EvidenceSigns signs, double rival, double elsewhere)
    {
        var sum = Sum(signs) + OfRival * rival + OfElsewhere * elsewhere;
        return 1 / (1 + Math.Exp(-sum));
    }

    private static double Sum(EvidenceSigns signs) => Start
            + OfPassage * signs.InPassage + OfWords * signs.Words + OfSection * signs.InSection + OfSetting * signs.InSetting + OfOwn * signs.OwnInSection
            + If(signs.NamesDay, OfDay) + If(signs.IsReply, OfReply) + If(signs.NamesMember, OfMember) + If(signs.Encloses, OfEnclosing) + If(signs.IsSameOffice, OfOffice)
            + If(signs.IsAddressed, OfAddress) + If(signs.IsLetter, OfLetter) + If(signs.IsMinutes, OfMinutes) + If(signs.IsSoon, OfSoon) + If(signs.IsEarly, OfEarly) + If(signs.IsLong, OfLength);

    private static double If(bool sign, double weight) => sign ? weight : 0;
}
