namespace FusionMetrics;

/// <summary>
/// A statistic that can be collected of shifted values without storing them: a second ability, for speed. The same bits either way.
/// </summary>
/// <typeparam name="T">The statistic.</typeparam>
internal interface IShiftedStatistic<T> : IColumnStatistic<T>
{
    /// <summary>The statistic of sign * value + start, each rounded once.</summary>
    /// <param name="values">The values of the part, none of them missing.</param>
    /// <param name="sign">1 or -1.</param>
    /// <param name="start">What is added.</param>
    /// <returns>The statistic.</returns>
    T CollectShifted(ReadOnlySpan<double> values, double sign, double start);
}
