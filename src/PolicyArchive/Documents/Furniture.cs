namespace PolicyArchive.Documents;

/// <summary>Where on the page a piece of furniture stands.</summary>
public enum FurnitureKind
{
    Header,
    Footer,
    PageNumber,

    /// <summary>The margin of a ministry's letter: address, contact, reference numbers. Labels stand before their values.</summary>
    Colophon,
}

/// <summary>Text of a page that is not part of what the author tells: repeated on every page, or standing in the margin.</summary>
/// <param name="Text">One line, or for a colophon the label and its value joined by one space ("Ons kenmerk 2024-0000123456").</param>
public sealed record Furniture(FurnitureKind Kind, string Text);
