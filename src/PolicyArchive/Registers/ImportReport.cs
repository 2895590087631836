using System.Collections.Immutable;

namespace PolicyArchive.Registers;

/// <summary>What became of a register's file: added + changed + unchanged + removed + bad = records.</summary>
/// <param name="Records">Several states of one record in one file are one; the last holds.</param>
/// <param name="Removed">Taken off by the register.</param>
public sealed record ImportReport(
    string File, string Register, int Records, int Added, int Changed, int Unchanged, int Removed, ImmutableArray<BadRow> Bad);

/// <param name="Line">From 1.</param>
public sealed record BadRow(int Line, string Reason);
