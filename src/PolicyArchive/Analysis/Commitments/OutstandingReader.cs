using PolicyArchive.Analysis.Language;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Recognises a promise by what is still owed: "waarop u wacht", "hebt u nog te goed", "die u zou ontvangen".</summary>
internal static class OutstandingReader
{
    /// <summary>"waarop u sinds de zomer wacht", "Dat advies hebt u nog te goed", "Wij wachten nog op de brief over".</summary>
    public static bool IsAwaited(VerbUse use, Clause clause, SentenceReading sentence)
    {
        var isGivenNow = sentence.Speech == Speech.Spoken && use.Frame.Verb is "houden" && use.Shape == VerbShape.Present;
        if (PromiseReader.IsNegated(clause) || use.Shape is VerbShape.Participle || isGivenNow) return false;
        var isMember = sentence.Speech == Speech.Member && Parties.HasSpeaker(clause);
        var isTheirs = sentence.Parties.HasAssembly(clause) && !sentence.Parties.HasGovernment(clause) || isMember;
        var isQuestion = isMember && (clause.Has("antwoord") || clause.Has("antwoorden"));
        if (!isTheirs || isQuestion) return false;
        if (use.Frame.Verb is not "wachten") return true;
        var since = clause.Has("nog") || clause.Has("al") || clause.Has("sinds") || clause.Has("lang") || clause.Has("steeds");
        return clause.Opener is "waarop" || since && clause.Has("op") && (clause.Places.Any(p => MentionReader.IsPaper(clause.WordAt(p))) || clause.Opener is "waar");
    }

    /// <summary>"De hoofdlijnen, die u dit najaar zou ontvangen", "dat volgens uw brief zou worden nagezonden": it was to come.</summary>
    public static bool WasDue(VerbUse use, Clause clause, SentenceReading sentence)
    {
        var isRelative = clause.Opener is "die" or "dat" or "waarover" or "waarvan" && clause.HasAny(WordList.Named("would")) && !PromiseReader.IsNegated(clause);
        if (!isRelative || use.Shape == VerbShape.Present || clause.Has("graag") || IsHost(sentence.Before(clause), sentence)) return false;
        var sentLater = use.Role == Role.Send && use.Frame.Particle is "na";
        return sentLater || use.Role is Role.Receive or Role.Send or Role.Tell or Role.Reach && sentence.Parties.HasAssembly(clause) && use.Frame.Verb is not ("hebben" or "gaan" or "zien");
    }

    /// <summary>"Ik vraag mij af of", "Het zou goed zijn dat": what follows is wished or supposed.</summary>
    private static bool IsHost(Clause? before, SentenceReading sentence) =>
        before is not null && (before.Verbs.Any(v => v.Role is Role.Ask or Role.Announce or Role.Pledge) || before.HasAny(WordList.Named("would")) || before.HasAny(WordList.Named("want")));
}
