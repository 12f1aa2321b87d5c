namespace FusionMetrics;

/// <summary>
/// A statistic of the rows of a matrix, for what depends on several columns at once: cross products, say, or the largest of a score. It is
/// collected in parts and merged from the first to the last, so that the result has the same bits for any number of threads.
/// </summary>
/// <typeparam name="T">The statistic.</typeparam>
public interface IRowStatistic<T>
{
    /// <summary>The statistic of some rows. Called from several threads at once: keep no state.</summary>
    /// <param name="rows">At most 512 rows, all columns of the matrix. A value is NaN where it is missing and the recipe leaves it so.</param>
    /// <returns>The statistic.</returns>
    T Collect(RowBlock rows);

    /// <summary>The statistic of two neighbouring parts together.</summary>
    /// <param name="left">The statistic of the earlier part.</param>
    /// <param name="right">The statistic of the later part.</param>
    /// <returns>The statistic of both.</returns>
    T Merge(T left, T right);
}
