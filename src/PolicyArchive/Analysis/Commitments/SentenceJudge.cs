using PolicyArchive.Analysis.Language;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Judges the clauses of a sentence in their order; at most one promise and one mention in each part between semicolons.</summary>
internal static class SentenceJudge
{
    public static List<Verdict> Judge(SentenceReading sentence) => sentence.Speech switch
    {
        Speech.Member when !AssentReader.IsNod(sentence) => Mentions(sentence),
        Speech.Listed => Listed(sentence),
        Speech.Chair => Chair(sentence),
        Speech.Other => [],
        _ => Spoken(sentence),
    };

    private static List<Verdict> Spoken(SentenceReading sentence)
    {
        if (AssentReader.IsNod(sentence)) return [Assent(sentence)];
        var verdicts = new List<Verdict>();
        foreach (var part in Parts(sentence))
        {
            var mention = part.Select(c => MentionReader.Read(c, sentence)).FirstOrDefault(v => v is not null);
            var promise = sentence.IsQuestion ? null : part.Where(c => !IsContentOf(mention, c, part, sentence)).Select(c => Promise(c, sentence)).FirstOrDefault(v => v is not null);
            var sameClause = promise is not null && mention is { Verb: null } && promise.Clause == mention.Clause && !mention.Clause.Has("toezegging");
            if (promise is not null) verdicts.Add(promise);
            if (mention is not null && !sameClause && !(sentence.IsQuestion && mention.Verb is null)) verdicts.Add(mention);
        }

        return verdicts;
    }

    /// <summary>What follows "heb ik toegezegd" is what was promised then, until someone who governs does something anew.</summary>
    private static bool IsContentOf(Verdict? mention, Clause clause, List<Clause> part, SentenceReading sentence)
    {
        if (mention?.Verb is null || part.IndexOf(clause) <= part.IndexOf(mention.Clause)) return false;
        return mention.Clause.Opener is not "zoals" && !(clause.IsMain && sentence.Parties.HasGovernment(clause));
    }

    private static Verdict? Promise(Clause clause, SentenceReading sentence)
    {
        if ((PromiseReader.Read(clause, sentence) ?? ReadinessReader.Read(clause, sentence) ?? ConsentReader.Read(clause, sentence)) is { } promise) return promise;
        return NounReader.MakesPromise(clause, sentence) ? new Verdict(clause, IsMention: false, PromiseStrength.Explicit, null) : null;
    }

    /// <summary>A member cannot promise for the government, but tells what it promised or is going to send.</summary>
    private static List<Verdict> Mentions(SentenceReading sentence)
    {
        var found = sentence.Clauses.Select(c => MentionReader.Read(c, sentence)).FirstOrDefault(v => v is not null);
        if (found is not null) return [found];
        if (sentence.Clauses.FirstOrDefault(IsThanksAhead) is { } thanks) return [new Verdict(thanks, IsMention: true, PromiseStrength.Explicit, null)];
        if (sentence.IsQuestion || sentence.Clauses.Any(c => IsWish(c))) return [];
        var coming = sentence.Clauses.Select(c => PromiseReader.Read(c, sentence)).FirstOrDefault(v => v is { Verb.Role: not (Role.Look or Role.Act or Role.Include or Role.Know) });
        return coming is null ? [] : [coming with { IsMention = true }];
    }

    /// <summary>"Dank voor de stukken die wij krijgen".</summary>
    private static bool IsThanksAhead(Clause clause) =>
        clause.HasAny(NounReader.Thanks) && clause.Has("die") && clause.Verbs.Any(v => v.Frame.Verb is "krijgen" or "ontvangen" && v.Shape is not VerbShape.Participle) && clause.Places.Any(p => clause.WordAt(p) is "wij" or "we");

    private static bool IsWish(Clause clause) =>
        clause.HasAny(WordList.Named("would")) || Parties.HasSpeaker(clause) && (clause.HasAny(WordList.Named("want")) || clause.HasAny(WordList.Named("weak")) || clause.Verbs.Any(v => v.Role == Role.Ask));

    private static List<Verdict> Chair(SentenceReading sentence)
    {
        if (AssentReader.IsNod(sentence)) return [Assent(sentence)];
        var notes = sentence.Clauses.FirstOrDefault(c => (c.Has("noteer") || c.Has("genoteerd")) && c.Has("toezegging") && !PromiseReader.IsNegated(c));
        if (notes is not null) return [new Verdict(notes, IsMention: true, PromiseStrength.Explicit, null)];
        var mention = sentence.IsQuestion ? null : sentence.Clauses.Select(c => MentionReader.Read(c, sentence)).FirstOrDefault(v => v is not null);
        return mention is null ? [] : [mention];
    }

    private static List<Verdict> Listed(SentenceReading sentence)
    {
        var promise = sentence.Clauses.Select(c => PromiseReader.Read(c, sentence)).FirstOrDefault(v => v is not null);
        if (promise is not null) return [promise];
        var mention = sentence.Clauses.Select(c => MentionReader.Read(c, sentence)).FirstOrDefault(v => v is not null);
        if (mention is not null) return [mention];
        var opensItem = sentence.Sentence.Kind == Documents.BlockKind.ListItem && sentence.Sentence.Start <= 4 && sentence.Clauses.Count > 0;
        return opensItem && !sentence.Clauses.Any(PromiseReader.IsNegated) ? [new Verdict(sentence.Clauses[0], IsMention: false, PromiseStrength.Explicit, null)] : [];
    }

    private static Verdict Assent(SentenceReading sentence) => new(sentence.Clauses[0], IsMention: false, PromiseStrength.Explicit, null);

    private static List<List<Clause>> Parts(SentenceReading sentence)
    {
        var parts = new List<List<Clause>>();
        foreach (var clause in sentence.Clauses)
        {
            if (parts.Count == 0 || clause.Opener is ";") parts.Add([]);
            parts[^1].Add(clause);
        }

        return parts;
    }
}
