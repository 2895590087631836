namespace PolicyArchive.Documents;

/// <summary>
/// Where a word of the clean text stands on paper. Distances are PDF points (1/72 inch) from the top left corner of the page as it
/// is shown, rotation applied. A word that was joined over a line end has two boxes with adjoining spans.
/// </summary>
/// <param name="Start">First UTF-16 unit in <see cref="Page.Text"/>.</param>
/// <param name="Length">Number of UTF-16 units.</param>
public readonly record struct WordBox(int Start, int Length, float Left, float Top, float Width, float Height);
