namespace PolicyArchive.Extraction.Letters;

/// <summary>
/// One letter as it is set on paper, in points. Left, Right and Baseline are measured in the frame of its writing direction:
/// Left to Right is where the pen goes, Baseline grows downwards as the reader holds the page.
/// </summary>
/// <param name="Text">Its Unicode, seldom more than one UTF-16 unit; as the font states it, not yet normalised.</param>
internal readonly record struct Glyph(string Text, float Left, float Right, float Baseline, float Size, Typeface Face);
