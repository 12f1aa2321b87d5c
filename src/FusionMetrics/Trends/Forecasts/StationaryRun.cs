namespace FusionMetrics.Trends.Forecasts;

/// <summary>A stationary series forecast value by value.</summary>
/// <param name="Mean">Its mean; 0 where it is not estimated.</param>
/// <param name="Squares">The squares of the innovations in their variances.</param>
/// <param name="Determinant">The product of these variances.</param>
/// <param name="Next">The forecast of the next value, as a deviation from the mean.</param>
internal readonly record struct StationaryRun(double Mean, double Squares, double Determinant, double Next);
