using PolicyArchive.Documents;

namespace PolicyArchive.Linking.Enclosures;

/// <summary>What sort of thing a name promises.</summary>
public enum NamedKind
{
    /// <summary>The name does not say: "de Hervormingsagenda".</summary>
    Any,
    Letter,
    Minutes,
    Report,
    Programme,
    DecisionNote,

    /// <summary>A paper of its own, of a sort that Analysis does not tell: a draft, a guide, a proposal.</summary>
    Paper,

    /// <summary>"nota", "notitie": of officials for a minister it is a decision note.</summary>
    Note,

    /// <summary>Figures: a table or overview, often at the end of the letter's own file.</summary>
    Table,
}

/// <summary>Reads the sort of thing off its name, by the first noun that tells one.</summary>
public static class NamedKinds
{
    /// <summary>Figures and outcomes may stand in the text of a letter; a report, a draft or a programme goes with it.</summary>
    public static bool MayStandInLetter(NamedKind named) => named is NamedKind.Any or NamedKind.Table or NamedKind.Minutes;

    private static readonly (string Noun, NamedKind Kind)[] Nouns =
    [
        ("brief", NamedKind.Letter), ("beslisnota", NamedKind.DecisionNote), ("verslag van", NamedKind.Minutes), ("notulen", NamedKind.Minutes), ("weergave", NamedKind.Minutes), ("besluitenlijst", NamedKind.Minutes),
        ("tabel", NamedKind.Table), ("overzicht", NamedKind.Table), ("staat", NamedKind.Table), ("cijfers", NamedKind.Table), ("lijst", NamedKind.Table), ("resultaten", NamedKind.Table), ("uitkomst", NamedKind.Table), ("telling", NamedKind.Table), ("gegevens", NamedKind.Table), ("aantallen", NamedKind.Table), ("tussenstand", NamedKind.Table),
        ("rapport", NamedKind.Report), ("onderzoek", NamedKind.Report), ("studie", NamedKind.Report), ("evaluatie", NamedKind.Report),
        ("advies", NamedKind.Report), ("second opinion", NamedKind.Report), ("monitor", NamedKind.Report), ("analyse", NamedKind.Report),
        ("programma", NamedKind.Programme), ("agenda", NamedKind.Programme), ("plan", NamedKind.Programme), ("visie", NamedKind.Programme),
        ("ontwerp", NamedKind.Paper), ("handreiking", NamedKind.Paper), ("leidraad", NamedKind.Paper), ("voorstel", NamedKind.Paper), ("editie", NamedKind.Paper),
        ("convenant", NamedKind.Paper), ("protocol", NamedKind.Paper), ("paragraaf", NamedKind.Paper), ("begroting", NamedKind.Paper), ("nota", NamedKind.Note), ("notitie", NamedKind.Note), ("overeenkomst", NamedKind.Paper), ("kabinetsreactie", NamedKind.Paper),
        ("routekaart", NamedKind.Programme), ("strategie", NamedKind.Programme),
    ];

    public static NamedKind Of(string item) => FirstIn(item).Kind;

    /// <summary>Whether two names can be of one thing; papers of no told sort must have the same noun: a draft is no budget.</summary>
    public static bool AreAlike(string one, string other)
    {
        var (first, second) = (FirstIn(one), FirstIn(other));
        return first.Kind == second.Kind && (first.Kind != NamedKind.Paper || first.Noun == second.Noun);
    }

    private static (string Noun, NamedKind Kind) FirstIn(string item)
    {
        var first = (At: int.MaxValue, Noun: "", Kind: NamedKind.Any);
        foreach (var (noun, kind) in Nouns)
        {
            var at = item.IndexOf(noun, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && at < first.At) first = (at, noun, kind);
        }

        return (first.Noun, first.Kind);
    }

    /// <summary>As Analysis told it; else by the words of its file name, which says what it is more often than not.</summary>
    public static DocumentKind KindOf(DocumentHead document)
    {
        if (document.Metadata.Kind != DocumentKind.Other) return document.Metadata.Kind;
        var words = document.File[(document.File.LastIndexOf('/') + 1)..].ToLowerInvariant().Split('-', '_', ' ', '.');
        return words.Select(word => word switch
        {
            "beslisnota" => DocumentKind.DecisionNote,
            "brief" or "kamerbrief" or "aanbiedingsbrief" or "oplegbrief" or "voortgangsbrief" => DocumentKind.Letter,
            "verslag" or "handelingen" or "notulen" => DocumentKind.Minutes,
            "motie" => DocumentKind.Motion,
            _ => DocumentKind.Other,
        }).FirstOrDefault(kind => kind != DocumentKind.Other, DocumentKind.Other);
    }

    /// <summary>Whether a document of <paramref name="kind"/> can be the thing; what Analysis could not tell fits everything.</summary>
    public static bool Fits(NamedKind named, DocumentKind kind) => kind switch
    {
        DocumentKind.Other => true,
        DocumentKind.Letter or DocumentKind.CoverLetter or DocumentKind.Answer => named is NamedKind.Letter,
        DocumentKind.Minutes => named is NamedKind.Minutes or NamedKind.Report,
        DocumentKind.DecisionNote => named is NamedKind.DecisionNote or NamedKind.Minutes or NamedKind.Note or NamedKind.Any,
        DocumentKind.Report => named is not (NamedKind.Letter or NamedKind.DecisionNote),
        DocumentKind.Motion => false,
        _ => named is not (NamedKind.Letter or NamedKind.Minutes or NamedKind.DecisionNote),
    };
}
