using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents;

namespace PolicyArchive.Analysis.Actors;

/// <summary>Gives every minister, staatssecretaris and local executive of a document one form.</summary>
public sealed class ActorReader(DocumentStructure structure, DocumentMetadata metadata)
{
    private readonly ParticipantReader _participants = new(structure);

    /// <summary>The first office named in a text: "minister van Financiën" for "mijn ambtgenoot van Financiën"; null when none is or it cannot be told.</summary>
    public string? Resolve(string text)
    {
        foreach (var mention in OfficeFinder.Find(text))
        {
            var office = mention.Office ?? _participants.Of(mention.Role, mention.Person);
            if (office is not null) return office.Name;
        }

        return LocalExecutive(text);
    }

    /// <summary>The government that wrote the document: its first sender; null when a member, a chair or someone else wrote it.</summary>
    public string? Author => metadata.Senders.FirstOrDefault(IsGovernment);

    /// <summary>The office of a turn of the government; null for other turns.</summary>
    public string? SpeakerActor(Turn turn) => turn.Speaker is { Role: SpeakerRole.Government, Label.Length: > 0 } ? Resolve(turn.Speaker.Label) : null;

    /// <summary>Whose words a sentence is, when they can bind the government: the speaking minister, or in a letter its author.</summary>
    public string? ActorOf(Sentence sentence) => sentence.Speaker.Role switch
    {
        SpeakerRole.Government => SpeakerActor(sentence.Turn) ?? Author,
        SpeakerRole.Author => Author,
        _ => null,
    };

    /// <summary>Whether an actor in its one form is a minister, staatssecretaris or local executive.</summary>
    public static bool IsGovernment(string actor) =>
        actor.StartsWith("minister", StringComparison.Ordinal) || actor.StartsWith("staatssecretaris", StringComparison.Ordinal)
        || actor.StartsWith("college van ", StringComparison.Ordinal) || actor.StartsWith("gedeputeerde staten", StringComparison.Ordinal) || actor.StartsWith("burgemeester", StringComparison.Ordinal);

    private string? LocalExecutive(string text)
    {
        var isLocal = LocalGovernment.NamesExecutive(text);
        if (!isLocal) return null;
        var author = metadata.Senders.FirstOrDefault(s => s.StartsWith("college van ", StringComparison.Ordinal) || s.StartsWith("gedeputeerde staten", StringComparison.Ordinal));
        return author ?? metadata.Addressees.Select(LocalGovernment.ExecutiveOf).FirstOrDefault(e => e is not null);
    }
}
