using System.Collections.Frozen;

namespace PolicyArchive.Analysis.Structure;

/// <summary>Words whose stop does not end a sentence.</summary>
internal static class DutchAbbreviations
{
    private static readonly FrozenSet<string> AlwaysGoesOn = Words(
        "nr nrs no nos blz p pp pag art artt aanh dr drs mr mrs ir ing prof bc ds st mw mevr dhr hr d dd bijv bv b.v o.a m.n m.b.t t.a.v i.v.m i.c.m resp ca circa ong "
        + "excl incl max min vgl zgn zgh stb stcrt trb pb kst hand sub jo hfst par bijl evt tel jhr n.a.v i.p.v w.o a.i t.b.v d.w.z a.d.h.v i.h.k.v m.u.v o.l.v plv wnd d.d t.g.v i.o "
        + "o.b.v m.a.w t.o.v b.g.g cf th ged gem gez vs v.l.n.r i.g.v m.i o.m z.i t.w.v v.w.b ref inz betr overl pnt ov ev.d voorz secr alg afd dir t.k q.q h.t s.v.p o.g.v i.s.m n.v nl m.m.v v.w");

    private static readonly FrozenSet<string> MayEndSentence = Words(
        "jl jongstl c.s e.d e.v enz etc mln mld jr sr a.s ll e.a a.u.b z.s.m f.f. i.o. afz p.m p.j s.o");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> GoesOn = AlwaysGoesOn.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MayEnd = MayEndSentence.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"nr.", "d.d.", "drs.": whatever follows belongs to the same sentence.</summary>
    public static bool NeverEnds(ReadOnlySpan<char> word) => Has(GoesOn, word);

    /// <summary>"jl.", "c.s.", "enz.": the sentence ends when a capital follows.</summary>
    public static bool SometimesEnds(ReadOnlySpan<char> word) => Has(MayEnd, word);

    private static bool Has(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> set, ReadOnlySpan<char> word)
    {
        const int longest = 8;
        if (word.Length is 0 or > longest) return false;
        Span<char> lower = stackalloc char[longest];
        var length = word.ToLowerInvariant(lower);
        return set.Contains(lower[..length]);
    }

    private static FrozenSet<string> Words(string list) => list.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
