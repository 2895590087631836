using System.Collections.Frozen;
using System.Text.RegularExpressions;
using PolicyArchive.Analysis.Commitments;
using PolicyArchive.Analysis.Language;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Fulfilments;

/// <summary>Decides whether a sentence says that a promise is met, partly met, under way, late or off; null where it says none of these.</summary>
internal static partial class ExtentReader
{
    private static readonly FrozenSet<string> Promised = "toezegging toezeggingen toegezegd toegezegde belofte beloofde beloofd verzoek motie moties verzoeken toegezegde".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static FulfilmentExtent? Read(SentenceReading sentence, bool isAboutPromise)
    {
        if (sentence.IsQuestion || sentence.Speech is not (Speech.Written or Speech.Spoken)) return null;
        var about = isAboutPromise || sentence.Tokens.Any(t => Promised.Contains(t.Word));
        var text = sentence.Sentence.Text;
        if (about && WithdrawalWords.Has(text)) return FulfilmentExtent.Withdrawn;
        if (about && Done().IsMatch(text) && DelayWords.Has(text)) return OfMeeting(text);
        if (DelayWords.Has(text) && (about || DelayOwed().IsMatch(text))) return FulfilmentExtent.Postponed;
        return Meets(sentence, about) ? OfMeeting(text) : null;
    }

    private static bool Meets(SentenceReading sentence, bool about)
    {
        if (sentence.Clauses.Any(c => c.Verbs.Any(v => v.Role == Role.Fulfil) && Closes(c, sentence, about))) return true;
        if (Opening().IsMatch(sentence.Sentence.Text)) return true;
        return sentence.Clauses.Any(c => NowWords.Has(c) && Gives(c, sentence));
    }

    /// <summary>"Hiermee doe ik de toezegging gestand", "Daarmee is de toezegging afgedaan".</summary>
    private static bool Closes(Clause clause, SentenceReading sentence, bool about)
    {
        if (PromiseReader.IsNegated(clause) || clause.HasAny(WordList.Named("future")) || clause.HasAny(WordList.Named("would"))) return false;
        var done = NowWords.Has(clause) || clause.Has("daarmee") || clause.Has("daaraan") || clause.Has("aldus") || clause.HasAny(WordList.Named("being")) || sentence.IsNow;
        return done && about && clause.Verbs.Any(v => v.Role == Role.Fulfil && v.Shape != VerbShape.Infinitive);
    }

    /// <summary>"Hierbij bied ik u … aan", "Met deze brief informeer ik uw Kamer over …", "ga ik in deze brief in op …".</summary>
    private static bool Gives(Clause clause, SentenceReading sentence)
    {
        if (PromiseReader.IsNegated(clause)) return false;
        var receives = sentence.Parties.HasAssembly(clause) && clause.Verbs.Any(v => v.Role == Role.Receive && v.Frame.Verb is "ontvangen" or "treffen" or "vinden");
        if (receives) return true;
        if (!sentence.Parties.HasGovernment(clause)) return false;
        var statutory = clause.Has("overeenkomstig") && clause.Has("artikel") || clause.HasSequence("ter", "kennis");
        if (statutory) return false;
        var closing = clause.Has("voldoende") || clause.HasAny(WordList.Named("perfect"));
        return !closing && clause.Verbs.Any(v => v.Role is Role.Send or Role.Tell or Role.Return && TenseReader.Of(v, clause) is Tense.Present or Tense.Able);
    }

    private static FulfilmentExtent OfMeeting(string text)
    {
        if (PartWords.Has(text)) return FulfilmentExtent.Partial;
        return ProgressWords.Has(text) ? FulfilmentExtent.Progress : FulfilmentExtent.Full;
    }

    /// <summary>Late, but done: "afgedaan, zij het later dan beoogd".</summary>
    [GeneratedRegex(@"\b(?:is|zijn|wordt|worden|beschouw|acht)\b(?:(?!\b(?:niet|nog)\b).)*\b(?:afgedaan|nagekomen|voldaan)\b", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Done();

    /// <summary>What is late is owed to the assembly, though no promise is named.</summary>
    [GeneratedRegex(@"\b(?:Kamervragen|vragen van (?:het lid|de leden)|schriftelijke vragen|[Dd]e reden van het uitstel|toezending|beantwoord|u (?:te )?(?:informeren|berichten)|bericht(?:en)? dat|toegezonden|na te zenden|moet ik u)\b", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex DelayOwed();

    [GeneratedRegex(@"\b(?:[Tt]er (?:voldoening|uitvoering|nakoming|invulling|afdoening|gestanddoening) (?:aan|van)\b.{0,40}\b(?:toezegging|motie|verzoek|belofte)|[Hh]iermee (?:is|zijn|beschouw)|[Ii]n vervolg op (?:mijn|de) toezegging)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Opening();
}
