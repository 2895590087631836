using System.Collections.Immutable;
using PolicyArchive.Analysis.Structure;

namespace PolicyArchive.Analysis.Language;

/// <summary>A sentence with its clauses, and who speaks in it to whom.</summary>
internal sealed class SentenceReading
{
    private readonly Lazy<ImmutableArray<Token>> _tokens;
    private readonly Lazy<List<Clause>> _clauses;

    public SentenceReading(Sentence sentence, Parties parties, Speech speech)
    {
        Sentence = sentence;
        Parties = parties;
        Speech = speech;
        _tokens = new(() => Tokenizer.Read(sentence.Text));
        _clauses = new(() => ClauseSplitter.Split(_tokens.Value));
    }

    public Sentence Sentence { get; }

    public Parties Parties { get; }

    public Speech Speech { get; }

    public ImmutableArray<Token> Tokens => _tokens.Value;

    public List<Clause> Clauses => _clauses.Value;

    /// <summary>With it the body of a letter begins.</summary>
    public bool IsFirstOfBody { get; init; }

    /// <summary>The sentence before it, in the same paragraph, names a day to come.</summary>
    public Lazy<bool> FollowsPlan { get; init; } = new(false);

    /// <summary>The sentence before it, in the same paragraph, speaks of a promise.</summary>
    public Lazy<bool> FollowsPledge { get; init; } = new(false);

    /// <summary>Minutes that tell in the past tense what was said: "zij zou" is "zij zal" there.</summary>
    public bool IsNarrated { get; init; }

    public bool IsQuestion => Sentence.Text.AsSpan().TrimEnd(" )\"»”’1234567890").EndsWith("?", StringComparison.Ordinal);

    public bool HasCondition => Clauses.Any(c => c.IsConditional || c.Has("ommekomst") || c.Has("alsdan") || c.HasSequence("in", "dat", "geval")) || IsInverted;

    /// <summary>"Valt de bijdrage lager uit, dan …": a condition without a conjunction.</summary>
    private bool IsInverted => Sentence.Text.Contains(", dan ", StringComparison.Ordinal) && (OpensWithVerb || Clauses.Count > 1 && Clauses[0].Opener.Length == 0 && Clauses.Skip(1).Any(c => c.WordAt(c.Places[0]) is "dan"));

    /// <summary>"Verlengt het Rijk …": whatever verb it is, its ending and the subject behind it tell.</summary>
    private bool OpensWithVerb =>
        Tokens is [{ Word: var first }, { Word: "de" or "het" or "een" or "dit" or "deze" or "hij" or "zij" or "er" }, ..]
        && first.Length > 3 && first.EndsWith('t') && first is not ("niet" or "want" or "thans" or "naast" or "tegelijkertijd" or "omdat" or "zodat" or "doordat" or "opdat" or "voordat" or "nadat" or "totdat");

    /// <summary>Speaks of something that is done by this very document: "hierbij", "met deze brief".</summary>
    public bool IsNow => Clauses.Any(NowWords.Has);

    /// <summary>The clause before, whose verb may govern an infinitive or a "dat".</summary>
    public Clause? Before(Clause clause) => Clauses.IndexOf(clause) is var i and > 0 ? Clauses[i - 1] : null;
}

/// <summary>The kind of utterance a sentence is.</summary>
internal enum Speech
{
    /// <summary>Written by the government.</summary>
    Written,

    /// <summary>Said by the government in a debate.</summary>
    Spoken,

    /// <summary>Told of the government in minutes in the third person.</summary>
    Reported,

    /// <summary>Said or asked by a member of the assembly.</summary>
    Member,

    /// <summary>Said by the chair or the clerk.</summary>
    Chair,

    /// <summary>An entry of the list of promises at the end of minutes.</summary>
    Listed,

    /// <summary>Anybody else.</summary>
    Other,
}
