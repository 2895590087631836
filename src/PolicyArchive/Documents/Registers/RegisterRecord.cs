using System.Collections.Immutable;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Documents.Registers;

/// <summary>What a register of commitments says of one of them, in its own words; null or empty where it says nothing.</summary>
public sealed record RegisterRecord
{
    /// <summary>Whose register it is: "Tweede Kamer", "Eerste Kamer", or the name of a list.</summary>
    public required string Register { get; init; }

    /// <summary>What tells it apart in its register: the number, or where there is none the words and the day.</summary>
    public required string Key { get; init; }

    /// <summary>As the register writes it: <c>TZ202306-026</c>, <c>T01970</c>, or a row's number.</summary>
    public string? Number { get; init; }

    public required string Text { get; init; }

    /// <summary>The literal word.</summary>
    public string? Status { get; init; }

    public DateOnly? MadeOn { get; init; }

    /// <summary>The day on which the register counts it as met.</summary>
    public DateOnly? MetOn { get; init; }

    /// <summary>From a column of its own, else read from the text.</summary>
    public Due? Due { get; init; }

    public string? Actor { get; init; }

    /// <summary>"Tweede Kamer", "Eerste Kamer", "gemeenteraad van …".</summary>
    public string? To { get; init; }

    public ImmutableArray<string> AskedBy { get; init; } = [];

    public string? Occasion { get; init; }

    /// <summary>Numbers of the letters that met it.</summary>
    public ImmutableArray<string> Letters { get; init; } = [];

    /// <summary>The register has taken it off.</summary>
    public bool IsRemoved { get; init; }

    /// <summary>The register's own identity of the record, where that is not its number.</summary>
    public string? EntityId { get; init; }

    /// <summary>The record as it stood in the file.</summary>
    public required string Verbatim { get; init; }

    public required RegisterPlace Place { get; init; }

    public string Id => StableId.Of("register", Register, Key);
}

/// <summary>Where a record was read.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="FileId">Of the file's bytes.</param>
/// <param name="Line">From 1.</param>
public sealed record RegisterPlace(string File, DocumentId FileId, int Line);
