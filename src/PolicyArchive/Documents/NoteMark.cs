namespace PolicyArchive.Documents;

/// <summary>
/// A footnote's mark where the body refers to it: a word of its own in <see cref="Page.Text"/> ("mei 2023 1"), which only this tells from a
/// number of the sentence. The note is the <see cref="Block"/> of the same page with the same <see cref="Block.Mark"/>.
/// </summary>
/// <param name="Start">First UTF-16 unit in the page's text.</param>
/// <param name="Length">Number of UTF-16 units.</param>
public readonly record struct NoteMark(int Start, int Length);
