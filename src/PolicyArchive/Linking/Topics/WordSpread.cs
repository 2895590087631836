namespace PolicyArchive.Linking.Topics;

/// <summary>In how many paragraphs of a document each word stands: a word of every paragraph does not tell one from the next.</summary>
public sealed class WordSpread
{
    /// <summary>What a word that stands everywhere keeps of its weight.</summary>
    private const double Least = 0.35;
    private const double Smoothing = 0.5;

    private readonly Dictionary<string, int> _paragraphs = new(StringComparer.Ordinal);
    private readonly int _all;

    public WordSpread(IEnumerable<Topic> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            _all++;
            foreach (var stem in paragraph.Stems) _paragraphs[stem] = _paragraphs.GetValueOrDefault(stem) + 1;
        }
    }

    /// <summary>The topic with each word weighed by how few paragraphs it stands in; one that stands in none keeps its weight.</summary>
    public Topic Weigh(Topic topic) => topic.Reweighed(DistinctionOf);

    /// <summary>The weight of the topic's words that stand anywhere in the document; compounds by their parts too.</summary>
    public double WeightOf(Topic topic)
    {
        var weight = 0.0;
        foreach (var word in topic.Words)
        {
            if (_paragraphs.ContainsKey(word.Stem)) weight += word.Weight;
            else if (!word.Parts.IsEmpty) weight += word.Weight * word.Parts.Count(_paragraphs.ContainsKey) / word.Parts.Length;
        }

        return weight;
    }

    private double DistinctionOf(TopicWord word)
    {
        var paragraphs = Math.Max(1, CountOf(word));
        var rarity = Math.Log((_all + 1) / (paragraphs + Smoothing)) / Math.Log((_all + 1) / (1 + Smoothing));
        return Least + (1 - Least) * Math.Clamp(rarity, 0, 1);
    }

    private int CountOf(TopicWord word)
    {
        if (_paragraphs.TryGetValue(word.Stem, out var whole) || word.Parts.IsEmpty) return whole;
        return word.Parts.Min(part => _paragraphs.GetValueOrDefault(part));
    }
}
