namespace FusionMetrics.Testing.Examination;

/// <summary>Four threads that use one method at once get the bits that one thread gets.</summary>
internal sealed class ThreadSafe<T>(string family, IReadOnlyList<Run<T>> runs)
    : PromiseOf<T>($"{family}.thread-safe", "Several threads at once get the bits that one thread gets.")
{
    private const int Threads = 4;
    private const int Rounds = 5;

    public override IEnumerable<Trial<T>> Trials() => [Try($"{Threads} threads, {runs.Count} inputs, {Rounds} rounds", Breach)];

    private string? Breach(T method)
    {
        Answer[] alone = [.. runs.Select(run => run.Of(method))];
        // Where one thread cannot tell twice the same, it is not the threads' doing.
        if (runs.Where((run, i) => alone[i].DifferenceFrom(run.Of(method)) is not null).Any()) return null;

        var seen = new string?[Threads];
        using var start = new Barrier(Threads);
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
        {
            start.SignalAndWait();
            seen[thread] = FirstDifference(method, alone, thread);
        }))];
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        return seen.FirstOrDefault(s => s is not null);
    }

    // Each thread begins at another input, so that different inputs meet.
    private string? FirstDifference(T method, Answer[] alone, int thread)
    {
        for (var step = 0; step < Rounds * runs.Count; step++)
        {
            var at = (step + thread * runs.Count / Threads) % runs.Count;
            try
            {
                if (alone[at].DifferenceFrom(runs[at].Of(method)) is { } difference) return $"{runs[at].Case}: {difference}";
            }
            catch (Exception exception)
            {
                return $"{runs[at].Case}: {exception.GetType().Name}: {exception.Message}";
            }
        }
        return null;
    }
}
