using System.Collections.Immutable;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Linking.Register;
using PolicyArchive.Linking.Topics;

namespace PolicyArchive.Linking.Promises;

/// <summary>A promise as linking sees it: made, repeated or looked back at, with what it is about.</summary>
/// <param name="Own">Of the words of the promise itself.</param>
/// <param name="Topic">The same with what stands around it, as far as its own words say little.</param>
/// <param name="Setting">Of the heading above it: what the section is about.</param>
/// <param name="Numbers">Numbers of commitments (T, TZ) that stand beside it.</param>
public sealed record PromiseProfile(StatedPromise Stated, Topic Own, Topic Topic, Topic Setting, ImmutableArray<string> Numbers)
{
    public string Id => Stated.Id;

    public Promise Promise => Stated.Promise;

    public DocumentHead Document => Stated.Document;

    /// <summary>Days of meetings and letters that the text around it names.</summary>
    public ImmutableArray<DateOnly> Days { get; init; } = [];

    /// <summary>Place of its paragraph in the document; -1 where it stands in none.</summary>
    public int Paragraph { get; init; } = -1;

    /// <summary>An item of the list that closes minutes.</summary>
    public bool IsInList { get; init; }

    /// <summary>It cannot stand alone: a list of promises repeats what was said, and who looks back looks at something.</summary>
    public bool MustHaveOrigin => IsInList || LooksBack || SaysItRepeats;

    /// <summary>"De staatssecretaris herhaalt dat de bedoelde staat de Kamer zal bereiken."</summary>
    public bool SaysItRepeats => Promise.Quote.Contains("herhaal", StringComparison.OrdinalIgnoreCase);

    public bool LooksBack => Promise is CommitmentMention;

    /// <summary>The day it was made: what the text says, else the document's own day, unless the text looks back.</summary>
    public DateOnly? MadeOn => Promise.MadeOn ?? (LooksBack ? null : Document.Date);
}
