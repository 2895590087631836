using PolicyArchive.Documents.Registers;

namespace PolicyArchive.Registers;

/// <summary>One row of a register's file: a record, the end of one, or one that cannot be read.</summary>
/// <param name="Line">On which it begins, from 1.</param>
public abstract record RegisterRow(int Line)
{
    public sealed record Read(int Line, RegisterRecord Record) : RegisterRow(Line);

    /// <summary>The register says that the record is no more.</summary>
    public sealed record Removed(int Line, string EntityId) : RegisterRow(Line);

    public sealed record Bad(int Line, string Reason) : RegisterRow(Line);
}
