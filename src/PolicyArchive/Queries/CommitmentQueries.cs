using System.Collections.Immutable;
using PolicyArchive.Linking.Register;
using PolicyArchive.Queries.Answers;

namespace PolicyArchive.Queries;

/// <summary>Was it met, and where does it say so?</summary>
public sealed class CommitmentQueries(Archive archive)
{
    /// <summary>The commitments that pass the filter, the longest open first.</summary>
    public CommitmentsAnswer All(CommitmentFilter filter, DateOnly asOf)
    {
        var register = RegisterReader.Read(archive.Catalogue, asOf);
        var writer = new CommitmentEntryWriter(register, asOf);
        var passing = register.Entries
            .Where(entry => CommitmentSieve.IsOfDossier(entry, filter))
            .Select(writer.Write)
            .Where(entry => CommitmentSieve.Passes(entry, filter))
            .OrderBy(entry => entry.Status is CommitmentStatus.Fulfilled or CommitmentStatus.Withdrawn).ThenBy(entry => entry.MadeOn ?? DateOnly.MaxValue).ThenBy(entry => entry.Document.Id, StringComparer.Ordinal).ThenBy(entry => entry.Page).ThenBy(entry => entry.Start)
            .ToList();
        var shown = passing.Skip(filter.Offset).Take(filter.Limit ?? int.MaxValue);
        return new CommitmentsAnswer(asOf, passing.Count, CoverageOf(), [.. shown]);
    }

    /// <summary>By the id of any of its statements or register records, so that former ids keep resolving; null for an unknown one.</summary>
    public CommitmentEntry? Find(string id, DateOnly asOf)
    {
        var register = RegisterReader.Read(archive.Catalogue, asOf);
        var entry = register.Entries.FirstOrDefault(entry => register.IdsOf(entry).Contains(id));
        return entry is null ? null : new CommitmentEntryWriter(register, asOf).Write(entry);
    }

    /// <summary>
    /// What a check reports: past its term, and a person did not settle it or give it a later day. Of what only a register knows, the
    /// register's word is all there is.
    /// </summary>
    public static bool IsAlarm(CommitmentEntry entry, DateOnly asOf)
    {
        var isSettled = entry.ReviewedStatus is CommitmentStatus.Fulfilled or CommitmentStatus.Withdrawn;
        var isClosedByRegister = entry.OnlyInRegister == true && RegisterWords.IsClosed(entry.RegisterStatus);
        return entry.Overdue && !isSettled && !isClosedByRegister && !(entry.ReviewedDue >= asOf);
    }

    private CoverageFacts CoverageOf()
    {
        var coverage = archive.Catalogue.Coverage;
        return new CoverageFacts(coverage.Documents, coverage.From, coverage.To, coverage.WithoutText);
    }
}
