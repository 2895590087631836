namespace PolicyArchive.Extraction.Letters;

/// <summary>Which way a line of letters runs over the page as it is shown.</summary>
internal enum Direction
{
    Rightwards,
    Upwards,
    Leftwards,
    Downwards,
}
