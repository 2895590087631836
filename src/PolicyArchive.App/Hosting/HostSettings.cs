using System.Collections.Immutable;

namespace PolicyArchive.App.Hosting;

/// <summary>What the host serves, and to whom.</summary>
/// <param name="Corpus">Folder of documents; originals are served from it.</param>
/// <param name="Url">Address to listen on.</param>
/// <param name="IsPublic">Others than the user of this machine can reach it: nothing can be changed.</param>
/// <param name="AsOf">The day on which terms are judged; null: the day of the question.</param>
/// <param name="Origins">Other sites whose pages may ask the API from a browser, such as <c>https://voorbeeld.nl</c>; none unless told.</param>
internal sealed record HostSettings(string Corpus, string Url, bool IsPublic, DateOnly? AsOf, ImmutableArray<string> Origins)
{
    public DateOnly Today(TimeProvider time) => AsOf ?? DateOnly.FromDateTime(time.GetLocalNow().Date);
}
