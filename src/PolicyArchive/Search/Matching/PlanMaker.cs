using System.Collections.Immutable;
using PolicyArchive.Search.Asking;
using PolicyArchive.Search.Dutch;
using PolicyArchive.Search.Facets;
using PolicyArchive.Search.Ranking;

namespace PolicyArchive.Search.Matching;

/// <summary>Turns a question into clauses, each with every way in which this archive may meet it.</summary>
internal sealed class PlanMaker(ArchiveWords words, AbbreviationBook abbreviations)
{
    private const int MostPrefixWords = 64;
    private const float HeadWeight = 1f;

    /// <summary>A word in so many documents is looked for as it is; what else may stand for it would cost much and bring little.</summary>
    private const int Common = 200;

    public SearchPlan Make(Question question, SearchFilters filters) => Make(question, filters, isWide: false);

    /// <summary>The same question with every way to meet it, weak ones too: for where the plain ones find little.</summary>
    public SearchPlan MakeWide(Question question, SearchFilters filters) => Make(question, filters, isWide: true);

    private SearchPlan Make(Question question, SearchFilters filters, bool isWide)
    {
        var clauses = Clauses(question.Items);
        var notices = new List<string>(question.Notices);
        new SlipMender(words).Mend(question.Items, clauses, notices);
        var thesaurus = new ThesaurusExpander(words);
        var loosener = new Loosener(words);
        var isPlain = question.Items.Select(item => !isWide && IsCommon(item)).ToArray();
        thesaurus.Expand(question.Items, clauses, isPlain);
        for (var i = 0; i < clauses.Count; i++)
            clauses[i] = isWide ? loosener.Loosen(question.Items[i], clauses[i]) : isPlain[i] ? WithoutParts(clauses[i]) : clauses[i];
        if (!clauses.Any(clause => clause.Role == ClauseRole.Required))
            RequireAll(clauses);
        return new SearchPlan([.. clauses], filters.And(question.Filters), [.. notices]) { Related = thesaurus.Related };
    }

    private bool IsCommon(Asked item) =>
        item is AskedWord && DutchAnalyzer.Analyse(item.Written) is [{ Kind: TokenKind.Word } token] && words.TermFrequency(token.Forms.Stem) >= Common;

    private static Clause WithoutParts(Clause clause) => clause with { Ways = [.. clause.Ways.Where(way => way is not NearEvidence)] };

    /// <summary>The clauses with their inflections, joined forms and abbreviations; slips are left as they are.</summary>
    public List<Clause> Clauses(ImmutableArray<Asked> items)
    {
        var clauses = items.Select(ClauseOf).ToList();
        AddJoinedForms(items, clauses);
        new AbbreviationExpander(abbreviations).Expand(items, clauses);
        return clauses;
    }

    private Clause ClauseOf(Asked asked) => asked switch
    {
        AskedWord word => WordClause(word),
        AskedPhrase phrase => new Clause($"\"{phrase.Written}\"", ClauseRole.Required, [Exact(phrase)]),
        AskedPrefix prefix => new Clause(prefix.Written, ClauseRole.Required, [Prefix(prefix)]),
        AskedNumber number => new Clause(number.Written, ClauseRole.Required, [.. Numbers(number)]),
        AskedDate date => new Clause(date.Written, ClauseRole.Required, [.. Dates(date)]),
        AskedFilter filter => new Clause(filter.Written, ClauseRole.Required, [Head(filter.Filters, 0)]),
        AskedAny any => new Clause(any.Written, ClauseRole.Required, [.. any.Choices.SelectMany(ChoiceWays)]),
        AskedAll all => new Clause(all.Written, ClauseRole.Required, [Group(all)]),
        AskedNot not => ClauseOf(not.What) with { Role = ClauseRole.Denied },
        _ => throw new InvalidOperationException($"Nothing is known of {asked.GetType().Name}."),
    };

    private IEnumerable<Evidence> ChoiceWays(Asked choice) =>
        choice is AskedNot ? [new GroupEvidence([ClauseOf(choice)], 1)] : ClauseOf(choice).Ways;

    private GroupEvidence Group(AskedAll all) => new([.. all.Items.Select(ClauseOf)], 1);

    private Clause WordClause(AskedWord asked)
    {
        var tokens = DutchAnalyzer.Analyse(asked.Written);
        var isSmall = tokens.Count == 1 && SmallWords.Contains(tokens[0].Forms.Exact);
        var ways = new List<Evidence>();
        foreach (var token in tokens.Where(token => token.Kind != TokenKind.Word || tokens.Count == 1))
            ways.AddRange(WordWays.Of(token));
        var parts = tokens.Where(token => token.Kind == TokenKind.Word).Select(token => token.Forms.Stem).ToImmutableArray();
        var isIdentifier = tokens.Any(token => token.Kind == TokenKind.Number);
        if (parts.Length > 1 && !isIdentifier)
            ways.Add(new SequenceEvidence(parts, RankingWeights.Joined));
        if (KindNames.Called(Folding.Fold(asked.Written)) is { Length: > 0 } kinds)
            ways.Add(Head(new SearchFilters { Kinds = [.. kinds] }, HeadWeight));
        return new Clause(asked.Written, isSmall ? ClauseRole.Optional : ClauseRole.Required, [.. ways]);
    }

    private static IEnumerable<Evidence> Numbers(AskedNumber number)
    {
        foreach (var term in number.Terms)
        {
            yield return new NumberEvidence(term, 1);
            if (term.Length == 6 && term.AsSpan(1).ContainsAnyExceptInRange('0', '9') is false)
                yield return new StemEvidence(term[1..], 1);
        }
    }

    private static IEnumerable<Evidence> Dates(AskedDate date)
    {
        yield return new HeadEvidence(columns => doc => IsWithin(columns.Days[doc], date.Period), HeadWeight);
        var stems = DutchAnalyzer.Analyse(date.Written).Where(token => token.Kind == TokenKind.Word).Select(token => token.Forms.Stem).ToImmutableArray();
        yield return stems.Length == 1 ? new StemEvidence(stems[0], 1) : new SequenceEvidence(stems, 1);
    }

    private static bool IsWithin(int day, AskedPeriod period) => day >= 0 && period.Contains(DateOnly.FromDayNumber(day));

    private static HeadEvidence Head(SearchFilters filters, float weight) => new(
        columns =>
        {
            var filter = new SegmentFilter(columns, filters);
            return doc => filter.Stopping(doc) == FacetFields.None;
        },
        weight);

    private static ExactEvidence Exact(AskedPhrase phrase) =>
        new([.. DutchAnalyzer.Analyse(phrase.Written).Where(token => token.Kind == TokenKind.Word).Select(token => token.Forms.Exact)], 1);

    private PrefixEvidence Prefix(AskedPrefix prefix) =>
        new(prefix.Beginning, [.. words.Beginning(prefix.Beginning, MostPrefixWords).Select(found => found.Word)], 1);

    /// <summary>Two or three words in a row that the archive has as one word: each of them is met by it.</summary>
    private void AddJoinedForms(ImmutableArray<Asked> items, List<Clause> clauses)
    {
        for (var first = 0; first < items.Length; first++)
        {
            for (var last = first + 1; last < items.Length && last < first + 3; last++)
            {
                if (!items[first..(last + 1)].All(item => item is AskedWord))
                    break;
                var joined = DutchWords.FormsOf(string.Concat(items[first..(last + 1)].Select(item => item.Written)).Replace("-", "", StringComparison.Ordinal));
                if (words.TermFrequency(joined.Stem) == 0)
                    continue;
                for (var i = first; i <= last; i++)
                    clauses[i] = clauses[i].Or(new StemEvidence(joined.Stem, RankingWeights.Joined));
            }
        }
    }

    private static void RequireAll(List<Clause> clauses)
    {
        for (var i = 0; i < clauses.Count; i++)
        {
            if (clauses[i].Role == ClauseRole.Optional)
                clauses[i] = clauses[i] with { Role = ClauseRole.Required };
        }
    }
}
