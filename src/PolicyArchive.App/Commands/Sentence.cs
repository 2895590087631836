using PolicyArchive.Catalogue;
using PolicyArchive.Extraction.Workers;
using PolicyArchive.Ingestion.Corpus;
using PolicyArchive.Registers;

namespace PolicyArchive.App.Commands;

/// <summary>Turns a failure that a user can mend into the one sentence to read; null for a fault of the program itself.</summary>
internal static class Sentence
{
    public static string? Of(Exception failure) => failure switch
    {
        CannotRunException cannot => cannot.Message,
        CatalogueException catalogue => catalogue.Message,
        CorpusException corpus => corpus.Message,
        RegisterException register => register.Message,
        WorkerUnavailableException worker => $"{worker.Message} Install the program again.",
        OperationCanceledException => "Stopped; everything read so far is kept. Run the same command again to go on.",
        UnauthorizedAccessException denied => $"{denied.Message} Give this user the right to read and write there.",
        IOException disk => $"{disk.Message} Check the disk and run the same command again; nothing that was stored is lost.",
        InvalidDataException broken => $"{broken.Message} Mend or remove the file that is named, and run the same command again.",
        _ => null,
    };
}
