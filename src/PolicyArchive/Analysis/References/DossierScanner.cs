using System.Text.RegularExpressions;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.References;

/// <summary>
/// Finds parliamentary papers by their dossier: five digits with or without a space, what stands before them (chamber, session year) and
/// behind them (budget chapter, numbers, pages).
/// </summary>
internal static partial class DossierScanner
{
    private const int LeftWindow = 80;
    private const int BillWindow = 240;

    public static IEnumerable<Citing> Find(string text)
    {
        foreach (Match dossier in Dossier().Matches(text))
        {
            var left = LeftContext.Read(text, dossier.Index, LeftWindow);
            var tail = DossierTail.Read(text, dossier.Index + dossier.Length, left);
            if (!Trustworthy(text, dossier, left, tail)) continue;
            var name = dossier.Groups["a"].Value + dossier.Groups["b"].Value + (tail.Addition is { } addition ? "-" + addition : "");
            foreach (var citing in Citings(dossier.Index, name, left, tail)) yield return citing;
        }
    }

    private static IEnumerable<Citing> Citings(int start, string name, LeftContext left, DossierTail tail)
    {
        var kind = left.IsMotion ? ReferenceKind.Motion : ReferenceKind.Kamerstuk;
        if (left.Number is { } before)
        {
            yield return new Citing(left.Start, tail.DossierEnd + (tail.ClosesBracket ? 1 : 0), kind, $"{name}-{before}") { Chamber = left.Chamber, Year = left.Year };
            yield break;
        }

        if (tail.Numbers.Count == 0)
        {
            yield return new Citing(left.Start, tail.DossierEnd, kind, name) { Chamber = left.Chamber, Year = left.Year };
            yield break;
        }

        for (var i = 0; i < tail.Numbers.Count; i++)
        {
            var number = tail.Numbers[i];
            yield return new Citing(i == 0 ? left.Start : number.Start, number.End, kind, $"{name}-{number.Text}") { Chamber = left.Chamber, Year = left.Year, Pages = number.Pages };
        }
    }

    /// <summary>Five digits are a dossier only with a number, a word that says so, or alone in brackets; never as an amount or after a year.</summary>
    private static bool Trustworthy(string text, Match dossier, LeftContext left, DossierTail tail)
    {
        if (left.IsForeign || left.Number is null && tail.Numbers.Count == 0 && Amount().IsMatch(text.AsSpan(tail.DossierEnd))) return false;
        if (left.HasWord || left.Number is not null || IsAgendaItem(text, dossier.Index, tail.DossierEnd)) return true;
        var isSpaced = dossier.Length == 6;
        if (tail.Numbers.Count > 0) return tail.HasNumberWord || (tail.IsDashed || tail.IsLetter) && (isSpaced || left.IsInBrackets) || tail.Addition is not null;
        return left.IsInBrackets && tail.ClosesBracket && (isSpaced || tail.Addition is not null || FollowsBill(text, dossier.Index));
    }

    /// <summary>"het wetsvoorstel Wijziging van de Visserijwet (36202)": a bill's name stands before the bracket.</summary>
    private static bool FollowsBill(string text, int dossier)
    {
        var before = text.AsSpan(Math.Max(0, dossier - BillWindow), Math.Min(dossier, BillWindow));
        return before.Contains("etsvoorstel", StringComparison.Ordinal) || before.Contains("ijziging van", StringComparison.Ordinal) || before.Contains("aststelling van", StringComparison.Ordinal)
            || before.Contains("oorstel van", StringComparison.Ordinal) || before.Contains("et houdende", StringComparison.Ordinal) || before.Contains("egels omtrent", StringComparison.Ordinal);
    }

    /// <summary>"3. 35 412 (Visserijwet)": a griffie's agenda names a bill by its number, with its short title in brackets.</summary>
    private static bool IsAgendaItem(string text, int dossier, int end)
    {
        var isFirst = text.AsSpan(0, dossier).IndexOfAnyExcept("0123456789. ") < 0;
        return isFirst && ShortTitle().IsMatch(text.AsSpan(end));
    }

    [GeneratedRegex(@"\A \((?:Wet|Rijkswet|Begroting|Wijziging|Goedkeuring|Vaststelling|Initiatiefvoorstel|Novelle|\p{Lu}\p{L}*wet)\b", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex ShortTitle();

    [GeneratedRegex(@"(?<![\d€.,:/]|(?<!\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) 20\d)\d |(?<![Kk]st)-)(?<![€$] )(?<!(?<!\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) )\b(?:19|20)\d\d )(?<a>[1-3]\d)[ -]?(?<b>\d{3})(?!\d|[.,]\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Dossier();

    [GeneratedRegex(@"\A ?(?:euro|miljoen|miljard|mln|woningen|personen|inwoners|leerlingen|hectare|kilo|ton|%|km|aanvragen|mensen|banen|stuks|bedrijven|gezinnen)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Amount();
}
