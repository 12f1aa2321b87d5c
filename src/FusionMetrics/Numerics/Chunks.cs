using System.Runtime.ExceptionServices;

namespace FusionMetrics.Numerics;

/// <summary>
/// Work in parts. How a range is cut never depends on the number of threads, and parts are merged from the first to the last, so results
/// have the same bits on one thread and on many.
/// </summary>
internal sealed class Chunks(int threads, CancellationToken cancellationToken)
{
    /// <summary>How many values of a column one part of a statistic has. Part of the definition of every result: never change it lightly.</summary>
    public const int StatisticRows = 4096;

    /// <summary>How many rows are scored at a time. Changes no bit: scores of rows are independent.</summary>
    public const int ScoreRows = 2048;

    /// <summary>One part after another, to the end.</summary>
    public static Chunks OneThread { get; } = new(1, CancellationToken.None);

    public CancellationToken CancellationToken => cancellationToken;

    public static int CountOf(int length, int size) => (length + size - 1) / size;

    /// <summary>Does each of a number of independent pieces of work.</summary>
    public void ForEach(int count, Action<int> work)
    {
        if (threads == 1 || count == 1)
        {
            for (var i = 0; i < count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                work(i);
            }
            return;
        }
        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken }, work);
        }
        catch (AggregateException several)
        {
            // What a method throws on one thread it throws on many: itself, not wrapped up.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}
