using PolicyArchive.Documents;

namespace PolicyArchive.Linking.Register;

/// <summary>Tells to which statement of a document a register's number belongs: it stands in it, in brackets behind it, or before it in the row of a table.</summary>
public static class StatementNumbers
{
    private const int LineEnd = 1;

    /// <summary>" (" or ". (".</summary>
    private const int Brackets = 3;

    /// <summary>A cell with a day may stand between.</summary>
    private const int InRow = 14;

    /// <returns>Those in which it stands; else at most one.</returns>
    public static IEnumerable<StatedPromise> OwnersOf(TextSpan number, IReadOnlyCollection<StatedPromise> statements)
    {
        var around = statements.Where(statement => statement.Promise.Span.Overlaps(number)).ToList();
        if (around.Count > 0) return around;

        var onPage = statements.Where(statement => statement.Promise.Span.Page == number.Page).ToList();
        var owner = onPage.Find(statement => number.Start - statement.Promise.Span.End is > LineEnd and <= Brackets)
            ?? onPage.Find(statement => statement.Promise.Span.Start - number.End is >= 0 and <= InRow);
        return owner is null ? [] : [owner];
    }
}
