using System.Diagnostics;

namespace PolicyArchive.Benchmarks.Http;

/// <summary>Clients that all ask at once, each the next when it has the last: pages and API answers in a mixed order that is the same every run.</summary>
internal sealed class Crowd(HttpClient client, string[] addresses, int clients)
{
    public CrowdAnswers Ask(TimeSpan length)
    {
        var answers = Task.WhenAll(Enumerable.Range(0, clients).Select(seed => AskAsync(new Random(seed), length))).GetAwaiter().GetResult();
        return new CrowdAnswers([.. answers.SelectMany(one => one.Milliseconds)], answers.Sum(one => one.Errors));
    }

    private async Task<CrowdAnswers> AskAsync(Random random, TimeSpan length)
    {
        var (times, errors, start) = (new List<double>(), 0, Stopwatch.GetTimestamp());
        while (Stopwatch.GetElapsedTime(start) < length)
        {
            var began = Stopwatch.GetTimestamp();
            if (!await IsAnsweredAsync(addresses[random.Next(addresses.Length)])) errors++;
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        return new CrowdAnswers(times, errors);
    }

    private async Task<bool> IsAnsweredAsync(string address)
    {
        try
        {
            using var answer = await client.GetAsync(address);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}

/// <param name="Errors">Answers that were no success, and connections that broke.</param>
internal sealed record CrowdAnswers(IReadOnlyCollection<double> Milliseconds, int Errors);
