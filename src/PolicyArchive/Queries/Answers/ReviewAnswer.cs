namespace PolicyArchive.Queries.Answers;

/// <summary>What <c>review</c> says of a decision that is kept.</summary>
/// <param name="Id">Of the finding, link or commitment; of what was added, its new id.</param>
/// <param name="Decision"><c>confirm</c>, <c>reject</c>, <c>link</c>, <c>add</c> or <c>set</c>.</param>
public sealed record ReviewAnswer(string Id, string Decision, string By, string Reason);
