namespace PolicyArchive.Registers;

/// <summary>What a column of a list can hold. Written in options in lower case: <c>number=Nr</c>.</summary>
public enum ListField
{
    Number,
    Text,
    Status,
    Date,

    /// <summary>The term: a day, or words such as "voor de zomer".</summary>
    Due,
    Actor,

    /// <summary>Who asked.</summary>
    Member,
    Occasion,

    /// <summary>The assembly it was promised to.</summary>
    To,

    /// <summary>The letters that met it.</summary>
    Letters,
}
