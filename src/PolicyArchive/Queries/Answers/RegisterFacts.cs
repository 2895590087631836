using System.Collections.Immutable;
using PolicyArchive.Documents.Registers;

namespace PolicyArchive.Queries.Answers;

/// <summary>What a register says of a commitment, in its own words.</summary>
/// <param name="MetOn">The day on which the register counts it as met.</param>
/// <param name="Letters">Numbers of the letters that met it, says the register.</param>
/// <param name="File">The file that was imported last with this record.</param>
/// <param name="Line">Where it stands in that file, from 1.</param>
public sealed record RegisterFacts(
    string Register, string? Number, string? Status, string Text, DateOnly? MetOn, ImmutableArray<string> Letters, string File, int Line)
{
    public static RegisterFacts Of(RegisterRecord record) => new(
        record.Register, record.Number, record.Status, record.Text, record.MetOn, record.Letters, record.Place.File, record.Place.Line);
}
