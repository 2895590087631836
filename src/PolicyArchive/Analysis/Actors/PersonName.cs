using PolicyArchive.Analysis.Structure;

namespace PolicyArchive.Analysis.Actors;

/// <summary>Where a surname with its prefixes ends: " Van der Lee", " Hoogeslag", " Plantinga-Smeets".</summary>
internal static class PersonName
{
    private const int MostWords = 5;

    /// <summary>Index behind the name that begins at the space at <paramref name="at"/>; <paramref name="at"/> itself when no name stands there.</summary>
    public static int End(string text, int at)
    {
        var end = at;
        var i = at;
        for (var word = 0; word < MostWords && i < text.Length && text[i] == ' '; word++)
        {
            var stop = i + 1;
            while (stop < text.Length && (char.IsLetter(text[stop]) || text[stop] is '\'' or '’' or '-' && stop + 1 < text.Length && char.IsLetter(text[stop + 1]))) stop++;
            var name = text.AsSpan(i + 1, stop - i - 1);
            if (name.Length < 2) break;
            var isPrefix = SurnameReader.IsPrefix(name);
            var isField = word == 0 && name is "VAN" or "VOOR" || word == 0 && name is "van" or "voor" or "en" or "in" or "op" or "aan" or "bij" or "uit" or "het" or "de";
            if (isField || !isPrefix && !char.IsUpper(name[0])) break;
            if (word > 0 && char.IsLower(name[0]) && (name is "van" or "voor" or "en" or "op" or "in" or "tot" or "aan" or "bij" or "uit")) break;
            i = stop;
            if (!isPrefix) end = stop;
            if (char.IsUpper(name[0]) && !isPrefix) break;
        }

        return end;
    }
}
