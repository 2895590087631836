using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Catalogue;

/// <summary>The words for the types of findings, as answers write them.</summary>
public static class FindingTypes
{
    private static readonly Dictionary<string, Type> ByName = new(StringComparer.Ordinal)
    {
        ["commitment"] = typeof(Commitment),
        ["commitment-mention"] = typeof(CommitmentMention),
        ["fulfilment"] = typeof(Fulfilment),
        ["enclosure"] = typeof(Enclosure),
        ["reference"] = typeof(Reference),
        ["abbreviation"] = typeof(Abbreviation),
    };

    private static readonly Dictionary<Type, string> ByType = ByName.ToDictionary(pair => pair.Value, pair => pair.Key);

    public static string NameOf(Type finding) => ByType[finding];

    internal static Finding Read(string name, string json) => (Finding)CatalogueText.FromJson(json, ByName[name]);
}
