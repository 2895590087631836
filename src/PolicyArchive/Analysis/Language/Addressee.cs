namespace PolicyArchive.Analysis.Language;

/// <summary>Whom a document calls "u".</summary>
internal enum Addressee
{
    Assembly,

    /// <summary>A note of civil servants to their minister.</summary>
    Government,
    Other,
}
