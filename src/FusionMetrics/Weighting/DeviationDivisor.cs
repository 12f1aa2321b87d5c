namespace FusionMetrics.Weighting;

/// <summary>What the sum of squares is divided by in a standard deviation.</summary>
public enum DeviationDivisor
{
    /// <summary>The number of values n: the deviation of these values, written <c>n</c>.</summary>
    N,

    /// <summary>n - 1: the deviation of what the values are a sample of, written <c>n-minus-one</c>.</summary>
    NMinusOne,
}
