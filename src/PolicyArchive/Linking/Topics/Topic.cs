using System.Collections.Immutable;

namespace PolicyArchive.Linking.Topics;

/// <summary>What a passage is about: its telling words, each once.</summary>
public sealed class Topic
{
    /// <summary>A compound whose parts all stand apart says nearly the same, not quite.</summary>
    private const double PartsForWhole = 0.9;

    public static readonly Topic Empty = new([]);

    private Dictionary<string, double>? _stems;

    private Topic(ImmutableArray<TopicWord> words)
    {
        Words = words;
        Weight = words.Sum(word => word.Weight);
    }

    public ImmutableArray<TopicWord> Words { get; }

    /// <summary>The stems of all words and of their parts.</summary>
    public IReadOnlyCollection<string> Stems => SuretyOfStems.Keys;

    private Dictionary<string, double> SuretyOfStems => _stems ??= StemsOf(Words);

    /// <summary>Sum of the words' weights.</summary>
    public double Weight { get; }

    public static Topic Of(IEnumerable<TopicWord> words)
    {
        var telling = ImmutableArray.CreateBuilder<TopicWord>();
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            if (word.Weight > 0 && stems.Add(word.Stem)) telling.Add(word);
        }

        return telling.Count == 0 ? Empty : new Topic(telling.DrainToImmutable());
    }

    /// <summary>The words of both; one that stands in both keeps its weight here.</summary>
    public Topic And(Topic other) => Of(Words.Concat(other.Words));

    /// <summary>The same words, each telling less and less surely meant.</summary>
    public Topic Weakened(double factor) => new([.. Words.Select(word => word with { Weight = word.Weight * factor, Surety = word.Surety * factor })]);

    /// <summary>The same words, each weighing a part of what it did, more than 0 and at most 1.</summary>
    public Topic Reweighed(Func<TopicWord, double> part) => new([.. Words.Select(word => word with { Weight = word.Weight * part(word) })]);

    /// <summary><see cref="Coverage.Strength"/> of <see cref="In"/>, without the words: for the many comparisons that come to nothing.</summary>
    public double StrengthIn(Topic other) => Weight == 0 ? 0 : Coverage.StrengthOf(WeightIn(other), Weight);

    /// <summary><see cref="Coverage.Weight"/> of <see cref="In"/>.</summary>
    public double WeightIn(Topic other) => other.Weight == 0 ? 0 : other.WeightOf(Words);

    /// <summary>How much of the weight of <paramref name="words"/> stands in this topic.</summary>
    public double WeightOf(ImmutableArray<TopicWord> words)
    {
        var weight = 0.0;
        foreach (var word in words) weight += word.Weight * ShareOf(word);
        return weight;
    }

    /// <summary>For each of <paramref name="words"/> how much of its weight stands in this topic, in their order.</summary>
    public double[] WeightsOf(ImmutableArray<TopicWord> words)
    {
        var weights = new double[words.Length];
        for (var i = 0; i < weights.Length; i++) weights[i] = words[i].Weight * ShareOf(words[i]);
        return weights;
    }

    /// <summary>Its words that stand in <paramref name="other"/> at all: for what is then held against the parts of that other.</summary>
    public ImmutableArray<TopicWord> WordsIn(Topic other) => [.. Words.Where(word => other.ShareOf(word) > 0)];

    /// <summary>How much of this topic stands in <paramref name="other"/>; not the same the other way round.</summary>
    public Coverage In(Topic other)
    {
        if (Weight == 0 || other.Weight == 0) return Coverage.None;

        var met = new List<(TopicWord Word, double Share)>();
        foreach (var word in Words)
        {
            var share = other.ShareOf(word);
            if (share > 0) met.Add((word, share));
        }

        var weight = met.Sum(meeting => meeting.Word.Weight * meeting.Share);
        var words = met.OrderByDescending(meeting => meeting.Word.Weight * meeting.Share).Select(meeting => meeting.Word.Written);
        return new Coverage(weight / Weight, weight, [.. words]);
    }

    private double ShareOf(TopicWord word)
    {
        var stems = SuretyOfStems;
        if (stems.TryGetValue(word.Stem, out var surety)) return surety;
        if (word.Parts.IsEmpty) return 0;

        var met = 0.0;
        foreach (var part in word.Parts) met += stems.GetValueOrDefault(part);
        return PartsForWhole * met / word.Parts.Length;
    }

    private static Dictionary<string, double> StemsOf(ImmutableArray<TopicWord> words)
    {
        var stems = new Dictionary<string, double>(words.Length * 2, StringComparer.Ordinal);
        foreach (var word in words)
        {
            Add(word.Stem, word.Surety);
            foreach (var part in word.Parts) Add(part, word.Surety);
        }

        return stems;

        void Add(string stem, double surety)
        {
            if (stems.GetValueOrDefault(stem) < surety) stems[stem] = surety;
        }
    }
}
