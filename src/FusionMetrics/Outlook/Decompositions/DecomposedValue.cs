namespace FusionMetrics.Outlook;

/// <summary>A value as trend + season + rest.</summary>
/// <param name="Region">The code of the region.</param>
/// <param name="Series">The series.</param>
/// <param name="Period">The period.</param>
/// <param name="Value">The value.</param>
/// <param name="Trend">The trend.</param>
/// <param name="Seasonal">What the season adds; NaN of singular spectrum analysis.</param>
/// <param name="Remainder">The rest.</param>
/// <param name="Weight">How much the value counted, from 0 to 1; NaN of singular spectrum analysis.</param>
public sealed record DecomposedValue(string Region, string Series, Period Period, double Value, double Trend, double Seasonal, double Remainder, double Weight)
{
    internal static IEnumerable<DecomposedValue> Of(DecompositionRow row)
        => row.Trend.Select((trend, i) => new DecomposedValue(row.Region, row.Series, row.Periods[i], row.Values[i], trend, At(row.Seasonal, i), row.Remainder[i], At(row.Weights, i)));

    private static double At(IReadOnlyList<double> part, int i) => part.Count == 0 ? double.NaN : part[i];
}
