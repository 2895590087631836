using PolicyArchive.Analysis.Actors;
using PolicyArchive.Documents.Registers;
using PolicyArchive.Linking.Topics;

namespace PolicyArchive.Linking.Register;

/// <summary>
/// Finds the statement of which a register speaks: by the number that stands with it; else, among those of the same day and assembly, by what is promised, who
/// asked and who promised. Linear in the number of records: only statements of one day are compared.
/// </summary>
/// <param name="numbersOf">The numbers of commitments that stand in or right behind a statement.</param>
public sealed class RegisterMatcher(IEnumerable<StatedPromise> statements, ILookup<string, string> numbersOf, TopicReader topics)
{
    private const double OfMember = 0.15;
    private const double OfActor = 0.1;
    private const double OfOccasion = 0.05;
    private const double Line = 0.5;

    private readonly ILookup<DateOnly, StatedPromise> _byDay = statements.Where(statement => DayOf(statement) is not null).ToLookup(statement => DayOf(statement)!.Value);
    private readonly ILookup<string, StatedPromise> _byNumber = statements
        .SelectMany(statement => numbersOf[statement.Id].Select(number => (number, statement))).ToLookup(pair => pair.number, pair => pair.statement);

    private readonly Dictionary<string, Topic> _topics = new(StringComparer.Ordinal);

    /// <summary>How many pairs were compared so far.</summary>
    public int Compared { get; private set; }

    /// <summary>Statement by record, where one was found. A statement has at most one record of each register.</summary>
    public IReadOnlyDictionary<string, string> Match(IEnumerable<RegisterRecord> records)
    {
        var matched = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<(string Register, string Statement)>();
        foreach (var (record, statement, _) in records.SelectMany(Candidates).OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Record.Id, StringComparer.Ordinal))
            if (!matched.ContainsKey(record.Id) && taken.Add((record.Register, statement.Id))) matched[record.Id] = statement.Id;
        return matched;
    }

    private IEnumerable<(RegisterRecord Record, StatedPromise Statement, double Score)> Candidates(RegisterRecord record)
    {
        var isNumbered = record.Number is { } number && _byNumber.Contains(number);
        if (isNumbered) return _byNumber[record.Number!].Select(statement => (record, statement, 2 + ScoreOf(record, statement)));
        if (record.MadeOn is not { } day) return [];
        return _byDay[day].Where(statement => IsSameAssembly(record, statement) && !HasOtherNumber(record, statement))
            .Select(statement => (Record: record, Statement: statement, Score: ScoreOf(record, statement)))
            .Where(pair => pair.Score >= Line);
    }

    private double ScoreOf(RegisterRecord record, StatedPromise statement)
    {
        Compared++;
        var (said, promised) = (TopicOf(record.Id, record.Text), TopicOf(statement.Id, $"{statement.Promise.Content} {statement.Promise.Quote}"));
        var score = Math.Max(said.In(promised).Strength, promised.In(said).Strength);
        if (statement.Promise.AskedBy.Any(member => Names(record, member))) score += OfMember;
        if (record.Actor is { } actor && statement.Promise.Actor is { } promiser && OfficeSuccession.IsSame(actor, promiser, record.MadeOn, record.MadeOn)) score += OfActor;
        var isSameOccasion = record.Occasion is { } occasion && statement.Promise.Occasion is { } meeting && occasion.Contains(meeting, StringComparison.OrdinalIgnoreCase);
        return isSameOccasion ? score + OfOccasion : score;
    }

    private Topic TopicOf(string id, string text) => _topics.TryGetValue(id, out var known) ? known : _topics[id] = topics.Read(text);

    private static bool Names(RegisterRecord record, string member) => record.AskedBy.Any(asker => asker.Contains(member, StringComparison.OrdinalIgnoreCase));

    private static bool IsSameAssembly(RegisterRecord record, StatedPromise statement)
    {
        var isUnknown = record.To is null || statement.Promise.To.IsEmpty;
        return isUnknown || statement.Promise.To.Contains(record.To!, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Chambers number their commitments once; a row's number in a list says nothing.</summary>
    private bool HasOtherNumber(RegisterRecord record, StatedPromise statement) =>
        record.Number is ['T', ..] && numbersOf[statement.Id].Any();

    private static DateOnly? DayOf(StatedPromise statement) => statement.Promise.MadeOn ?? statement.Document.Date;
}
