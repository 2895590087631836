using System.Collections.Immutable;

namespace PolicyArchive.Documents;

/// <summary>What a letter's head and foot tell; null or empty where they are silent.</summary>
public sealed record DocumentMetadata
{
    public static readonly DocumentMetadata Unknown = new();

    public DocumentKind Kind { get; init; }

    public string? Title { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>Actors in their one full form ("minister van Financiën"); two for a letter of two ministers.</summary>
    public ImmutableArray<string> Senders { get; init; } = [];

    public ImmutableArray<string> SignedBy { get; init; } = [];

    /// <summary>"Tweede Kamer", "Eerste Kamer", "gemeenteraad van …", or another addressee as written.</summary>
    public ImmutableArray<string> Addressees { get; init; } = [];

    public string? OwnReference { get; init; }

    public string? YourReference { get; init; }

    /// <summary>The number stated in the head ("Bijlage(n) 3").</summary>
    public int? EnclosureCount { get; init; }

    /// <summary>Dossiers the document itself belongs to: <c>30950</c>, <c>36410-VII</c>.</summary>
    public ImmutableArray<string> Dossiers { get; init; } = [];

    /// <summary>The numbers by which other documents cite this one alone: <c>36410-VII-12</c> but not <c>36410-VII</c>, and its own reference.</summary>
    public IReadOnlySet<string> NumbersOfItsOwn()
    {
        var numbers = Dossiers.Where(dossier => dossier.Contains('-', StringComparison.Ordinal) && char.IsAsciiDigit(dossier[^1]));
        return (OwnReference is { } own ? numbers.Append(own) : numbers).ToHashSet(StringComparer.Ordinal);
    }
}
