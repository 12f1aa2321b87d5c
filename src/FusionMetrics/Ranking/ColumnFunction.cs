namespace FusionMetrics.Ranking;

/// <summary>A function of the values of one column, each by itself.</summary>
/// <param name="values">The values; NaN where one is missing.</param>
/// <param name="results">Receives a number for each value; NaN for NaN.</param>
internal delegate void ColumnFunction(ReadOnlySpan<double> values, Span<double> results);
