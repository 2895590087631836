using System.Collections.Immutable;

namespace PolicyArchive.Ingestion.Reporting;

/// <summary>
/// What a run did. Every file of the corpus is exactly one of read, duplicate, unchanged, unreadable or skipped (or, in a run that was stopped,
/// not reached): <see cref="Total"/> is their sum. Files inside PDFs are told apart from them.
/// </summary>
public sealed record IngestionReport
{
    /// <summary>Files in the corpus, hidden ones not counted.</summary>
    public required int Total { get; init; }

    /// <summary>Opened, and stored as a document or a new version of one.</summary>
    public required int Read { get; init; }

    /// <summary>Opened, and found to hold what another file holds.</summary>
    public required int Duplicate { get; init; }

    /// <summary>As they were, also under another path or with another write time.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Not to be read, in this run or since an earlier one.</summary>
    public required int Unreadable { get; init; }

    /// <summary>Of a type that is not read.</summary>
    public required int Skipped { get; init; }

    public int NotReached { get; init; }

    /// <summary>Of the unchanged: under another path than before, or back after it was gone.</summary>
    public int Moved { get; init; }

    /// <summary>Files that hold something else than before.</summary>
    public int Changed { get; init; }

    /// <summary>Files that are no longer there; their documents stay findable.</summary>
    public int Gone { get; init; }

    /// <summary>Documents found inside others.</summary>
    public int Embedded { get; init; }

    /// <summary>Documents whose stored pages were analysed again.</summary>
    public int Reanalysed { get; init; }

    /// <summary>Pages read in this run, those of embedded documents too.</summary>
    public int Pages { get; init; }

    public int PagesWithoutText { get; init; }

    public int DocumentsWithoutText { get; init; }

    /// <summary>What a page read in this run takes in the catalogue, in bytes; 0 when none was read.</summary>
    public double BytesPerPage { get; init; }

    /// <summary>Number of unreadable files for each reason, by reason.</summary>
    public ImmutableSortedDictionary<string, int> UnreadableByReason { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>Those that became unreadable in this run, embedded ones too: the cause of exit code 1.</summary>
    public ImmutableArray<UnreadableFile> NewlyUnreadable { get; init; } = [];

    /// <summary>Folders that could not be listed; what is known of them is kept.</summary>
    public ImmutableArray<string> ClosedFolders { get; init; } = [];

    public TimeSpan Elapsed { get; init; }

    /// <summary>The run was stopped; all it counts as done is stored.</summary>
    public bool IsStopped { get; init; }
}
