using PolicyArchive.Catalogue;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Links;
using PolicyArchive.Extraction;

namespace PolicyArchive.Ingestion;

/// <summary>What became of linking one document.</summary>
internal abstract record LinkingResult
{
    private LinkingResult()
    {
    }

    public sealed record Done(DocumentLinks Links) : LinkingResult;

    /// <param name="Detail">One sentence.</param>
    public sealed record Failed(CataloguedDocument Document, string Detail) : LinkingResult
    {
        /// <summary>As it is listed: under its own path, for as long as a file holds it or what carries it.</summary>
        public FailedFile ToFile()
        {
            var (size, writtenAt) = Document.Locations is [var place, ..] ? (place.Size, place.WrittenAt) : (0, default);
            var isCarried = Document.Locations.All(location => location.IsGone) && !Document.Parents.IsEmpty;
            return new FailedFile(Document.File, Document.Sha256, size, writtenAt, OutcomeWriter.Name(UnreadableReason.LinkingFailed), Detail)
            {
                Parent = isCarried ? Document.Parents[0].Parent : Document.Id,
            };
        }
    }

    /// <summary>The sentence for a fault of the program's own rules.</summary>
    public static string Tell(Exception fault) =>
        $"Its text and findings are there, but a rule of linking broke on it ({fault.GetType().Name}: {fault.Message.Split(['\r', '\n'], 2)[0].TrimEnd('.')}).";
}
