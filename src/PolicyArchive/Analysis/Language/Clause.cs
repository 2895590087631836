using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PolicyArchive.Analysis.Language;

/// <summary>A finite verb with all that goes with it, or an infinitive clause ("om … te sturen").</summary>
internal sealed class Clause
{
    private readonly List<int> _places;
    private ImmutableArray<VerbUse>? _verbs;

    public Clause(ImmutableArray<Token> tokens, string opener, IEnumerable<int> places)
    {
        Tokens = tokens;
        Opener = opener;
        _places = [.. places];
    }

    /// <summary>The tokens of the whole sentence.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>The mark or conjunction that opened it; empty at the start of a sentence.</summary>
    public string Opener { get; }

    /// <summary>Places in <see cref="Tokens"/>, rising; a clause may be interrupted.</summary>
    public IReadOnlyList<int> Places => _places;

    public bool IsMain => Opener.Length <= 1 || Opener is "en" or "maar" or "want" or "doch" or "alsmede" or "dus";

    public bool IsInfinitival => Opener is "om";

    public bool IsConditional => WordList.Named("condition").Contains(Opener) || Opener is "als";

    public ImmutableArray<VerbUse> Verbs => _verbs ??= Language.Verbs.Read(Tokens, _places);

    public bool HasFinite
    {
        get
        {
            foreach (var place in _places)
            {
                if (Language.Verbs.IsFinite(Tokens[place].Word)) return true;
            }

            return false;
        }
    }

    /// <summary>Has an auxiliary that still waits for its main verb.</summary>
    public bool IsOpen => _places.Any(i => Language.Verbs.IsAuxiliary(Tokens[i].Word)) && !_places.Any(i => Closes(Tokens[i].Word) && !Language.Verbs.IsNoun(Tokens, i));

    /// <summary>"zal het rapport, vergezeld van een brief, …" waits for an infinitive still.</summary>
    private bool Closes(string word)
    {
        var forms = Vocabulary.FormsOf(word);
        if (forms.Any(f => f.Shape == VerbShape.Infinitive)) return true;
        return forms.Any(f => f.Shape == VerbShape.Participle) && !(HasAny(WordList.Named("future")) && !Has("worden") && !Has("zijn") && !Has("hebben"));
    }

    public int Start => Tokens[_places[0]].Start;

    public int End => Tokens[_places[^1]].End;

    public void Take(IEnumerable<int> places)
    {
        _places.AddRange(places);
        _verbs = null;
    }

    /// <summary>Written out, as the next is: a third of all analysis asks these.</summary>
    public bool Has(string word)
    {
        foreach (var place in _places)
        {
            if (Tokens[place].Word == word) return true;
        }

        return false;
    }

    public bool HasAny(FrozenSet<string> words)
    {
        foreach (var place in _places)
        {
            if (words.Contains(Tokens[place].Word)) return true;
        }

        return false;
    }

    public bool HasSequence(params ReadOnlySpan<string> words) => Language.Verbs.HasSequence(words, Tokens, _places);

    /// <summary>The word so many places further on in the sentence, whatever clause it belongs to; empty beyond its ends.</summary>
    public string WordAt(int place) => place >= 0 && place < Tokens.Length ? Tokens[place].Word : "";
}
