using System.Text;
using PolicyArchive.Documents;

namespace PolicyArchive.Tests.Extraction;

/// <summary>What holds for every page, whatever it was read from.</summary>
internal static class PageAssert
{
    public static void IsSound(Page page)
    {
        Assert.True(page.Text.IsNormalized(NormalizationForm.FormKC));
        Assert.InRange(page.Quality, 0, 1);
        Assert.Equal(page.Text.Length == 0, page.Quality == 0);
        BlocksCoverTheText(page);
        WordsStandInTheText(page);
        FootnotesComeLast(page);
        Assert.All(page.NoteMarks, mark => Assert.InRange(mark.Start, 0, page.Text.Length - mark.Length));
    }

    private static void BlocksCoverTheText(Page page)
    {
        var end = -1;
        foreach (var block in page.Blocks)
        {
            Assert.Equal(end + 1, block.Start);
            Assert.True(block.Length > 0);
            if (end >= 0) Assert.Equal('\n', page.Text[end]);
            Assert.DoesNotContain('\n', page.Text.Substring(block.Start, block.Length));
            end = block.End;
        }

        Assert.Equal(page.Text.Length, Math.Max(end, 0));
    }

    private static void WordsStandInTheText(Page page)
    {
        var end = 0;
        foreach (var word in page.Words)
        {
            Assert.InRange(word.Start, end, page.Text.Length - word.Length);
            Assert.DoesNotContain(page.Text.Substring(word.Start, word.Length), char.IsWhiteSpace);
            end = word.Start + word.Length;
        }
    }

    private static void FootnotesComeLast(Page page)
    {
        var kinds = page.Blocks.Select(block => block.Kind == BlockKind.Footnote).ToList();
        Assert.Equal(kinds.Order(), kinds);
    }
}
