namespace PolicyArchive.Search.Dutch;

public enum TokenKind
{
    Word,

    /// <summary>Another writing of the words that begin at the same position: "email" for "e-mail".</summary>
    Joined,

    /// <summary>A number in its one form, which begins with <c>#</c>: "#36410-vii-12".</summary>
    Number,
}
