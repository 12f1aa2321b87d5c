namespace FusionMetrics;

/// <summary>
/// A statistic of a column that is collected in parts and merged, so that it can be collected on many threads, out of core or in a
/// database. The parts are always the same (at most 4,096 values, in canonical row order) and are merged from the first to the last, so
/// the result has the same bits for any number of threads.
/// </summary>
/// <typeparam name="T">The statistic.</typeparam>
public interface IColumnStatistic<T>
{
    /// <summary>The statistic of one part. Called from several threads at once: keep no state.</summary>
    /// <param name="values">The values of the part, none of them missing.</param>
    /// <returns>The statistic.</returns>
    T Collect(ReadOnlySpan<double> values);

    /// <summary>The statistic of two neighbouring parts together.</summary>
    /// <param name="left">The statistic of the earlier part.</param>
    /// <param name="right">The statistic of the later part.</param>
    /// <returns>The statistic of both.</returns>
    T Merge(T left, T right);
}
