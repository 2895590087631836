using Lucene.Net.Util;
using PolicyArchive.Search.Dutch;

namespace PolicyArchive.Search.Indexing;

/// <summary>The fields of the index, and the version under which an index was made.</summary>
internal static class IndexSchema
{
    /// <summary>Rises when fields or their content change; with the analyser's version it decides whether an index must be made anew.</summary>
    public const string Version = "2+" + DutchAnalyzer.Version;

    public const LuceneVersion Lucene = LuceneVersion.LUCENE_48;

    /// <summary>Stems, compound parts and numbers of all pages, with positions and offsets.</summary>
    public const string Text = "text";

    /// <summary>The same words as written, at the same positions: for phrases and prefixes.</summary>
    public const string Exact = "exact";

    public const string Title = "title";

    public const string Heading = "heading";

    /// <summary>Senders, signatories, addressees, file name, margin: words of the document's head.</summary>
    public const string Head = "head";

    /// <summary>Numbers that are the document's own: dossiers and reference numbers.</summary>
    public const string OwnNumber = "number";

    /// <summary>Abbreviation pairs, short and long form with <see cref="PairSeparator"/> between.</summary>
    public const string Abbreviation = "abbreviation";

    public const char PairSeparator = '\u001F';

    /// <summary>The document's id as a term (hexadecimal) and as a number.</summary>
    public const string Id = "id";

    public const string Kind = "kind";
    public const string Sender = "sender";
    public const string Chamber = "chamber";
    public const string Dossier = "dossier";

    /// <summary>Day number of the date; <see cref="NoDay"/> when unknown.</summary>
    public const string Day = "day";

    public const long NoDay = -1;

    /// <summary>1 when no page has readable text.</summary>
    public const string WithoutText = "empty";

    /// <summary>Where pages and sentences begin.</summary>
    public const string Layout = "layout";

    /// <summary>The text of the pages, packed.</summary>
    public const string Pages = "pages";

    /// <summary>Marks the stem of a compound's part.</summary>
    public static string PartTerm(string stem) => "+" + stem;

    /// <summary>Marks a word as written in a title, which has no exact field beside it.</summary>
    public static string ExactTerm(string word) => "=" + word;
}
