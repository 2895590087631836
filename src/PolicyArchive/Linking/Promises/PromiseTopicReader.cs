using System.Collections.Immutable;
using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Linking.Topics;

namespace PolicyArchive.Linking.Promises;

/// <summary>
/// Reads what a promise is about: its own words, and as far as these say little ("ik kom daarop terug") what was said just before, the
/// heading, and in a debate the question that it answers.
/// </summary>
internal sealed class PromiseTopicReader(TopicReader topics)
{
    private const double EnoughByItself = 4;
    private const double LeastOfContext = 0.3;
    private const double OfQuote = 0.6;
    private const double OfSentence = 0.7;
    private const double OfHeading = 0.6;
    private const double OfQuestion = 0.5;

    /// <summary>Of the words of the promise itself.</summary>
    public Topic ReadOwn(Promise promise) => topics.Read(promise.Content).And(topics.Read(promise.Quote).Weakened(OfQuote));

    /// <summary>With what stands around it.</summary>
    public Topic Read(Promise promise, DocumentStructure structure)
    {
        var own = ReadOwn(promise);
        var said = structure.Sentences.FirstOrDefault(sentence => sentence.Cite().Span.Overlaps(promise.Span));
        if (said is null) return own;

        var need = Math.Max(LeastOfContext, 1 - own.Weight / EnoughByItself);
        var context = ContextReader.Before(said, structure)
            .Aggregate(Topic.Empty, (topic, before) => topic.And(topics.Read(before.Sentence.Text).Weakened(before.Weight)))
            .And(topics.Read(said.Heading).Weakened(OfHeading));
        own = own.And(topics.Read(said.Text).Weakened(OfSentence));
        var withContext = own.And(context.Weakened(need));
        return ContextReader.QuestionOf(promise, said, structure) is { } turn ? withContext.And(QuestionIn(turn, withContext).Weakened(OfQuestion * need)) : withContext;
    }

    /// <summary>Of all that the member said, the sentence that has most in common with the answer.</summary>
    private Topic QuestionIn(ImmutableArray<Sentence> turn, Topic answer) =>
        turn.Select(sentence => topics.Read(sentence.Text)).OrderByDescending(question => answer.In(question).Strength).FirstOrDefault(question => answer.In(question).Weight > 0) ?? Topic.Empty;
}
