namespace PolicyArchive.Linking.Evidence;

/// <summary>Tells a row of an overview ("Afgedaan met de brief van 20 november") from the passage that it points at: the brief itself is the evidence.</summary>
internal static class PointerReader
{
    private static readonly string[] Pointers =
    [
        "afgedaan met", "afgedaan bij", "afgedaan; zie", "afgedaan, zie", "afgedaan. zie", "afgedaan. toegezonden", "afgedaan per brief", "afgedaan. de tweede kamer is",
        "afgedaan. de eerste kamer is", "nagekomen met mijn brief", "nagekomen met de brief", "voldaan met de brief", "per brief geïnformeerd", "de kamer is ingelicht op",
        "de kamer is geïnformeerd op", "is uw kamer eerder geïnformeerd", "toegezonden bij brief",
    ];

    public static bool PointsElsewhere(string quote) =>
        Array.Exists(Pointers, pointer => quote.Contains(pointer, StringComparison.OrdinalIgnoreCase));
}
