using PolicyArchive.Analysis;
using PolicyArchive.Analysis.Language;

namespace PolicyArchive.Tests.Analysis.Language;

public sealed class VocabularyTests
{
    [Fact]
    public void Frames_EveryVerb_IsConjugated()
    {
        var conjugated = Table.Rows("Language.conjugations.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

        var frames = Table.Rows("Language.frames.tsv").Select(row => row[1]);

        Assert.Empty(frames.Where(verb => !conjugated.Contains(verb)).Distinct());
    }

    [Theory]
    [InlineData("toegestuurd", "sturen", "toe")]
    [InlineData("terugkom", "komen", "terug")]
    [InlineData("nazenden", "zenden", "na")]
    public void FormsOf_FusedParticle_IsTakenApart(string word, string verb, string particle)
    {
        Assert.Contains(Vocabulary.FormsOf(word), form => form.Verb == verb && form.Particle == particle);
    }

    [Theory]
    [InlineData("Ik stuur u het plan toe.", "sturen", "toe")]
    [InlineData("Ik hoop u het plan toe te sturen.", "sturen", "toe")]
    [InlineData("Daarvan stel ik u op de hoogte.", "stellen", "op de hoogte")]
    [InlineData("Ik zal u de staat doen toekomen.", "doen", "toekomen")]
    public void Read_SeparatedWords_FillOneFrame(string sentence, string verb, string words)
    {
        var clauses = ClauseSplitter.Split(Tokenizer.Read(sentence));

        Assert.Contains(clauses.SelectMany(c => c.Verbs), use => use.Frame.Verb == verb && string.Join(' ', use.Frame.Words) == words);
    }
}
