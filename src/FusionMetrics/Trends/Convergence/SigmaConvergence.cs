using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Convergence;

/// <summary>
/// Sigma convergence (σ 收敛): dispersion between regions by time, and the trend of it. Source: Barro and Sala-i-Martin (1992), Journal of Political Economy 100, 223-251.
/// </summary>
public static class SigmaConvergence
{
    /// <summary>Tests a table of regions.</summary>
    /// <param name="table">The regions.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <returns>The finding: too few where there are not 2 regions, or not as many times as the trend test needs.</returns>
    public static SigmaFinding Of(RegionTable table, SigmaOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        options ??= new SigmaOptions();
        int[] regions = options.Composition == RegionComposition.Available ? [.. Enumerable.Range(0, table.Regions.Count)] : table.RegionsWhere(value => !double.IsNaN(value));
        Dispersion[] dispersions = [.. table.Times.Select((time, period) => At(time, [.. regions.Select(region => table.Row(region)[period]).Where(value => !double.IsNaN(value))]))];
        var measured = dispersions.Where(dispersion => !double.IsNaN(dispersion.By(options.Measure))).ToArray();
        double[] values = [.. measured.Select(d => d.By(options.Measure))];
        var trend = options.Detector.Detect(new TimeSeries([.. measured.Select(d => d.Time)], Levelled.Of(values, 1 + Rounded(table, regions, values, options.Measure))));
        return new(VerdictOf(trend.Verdict), dispersions, trend)
        {
            LeftOut = [.. Enumerable.Range(0, table.Regions.Count).Except(regions).Select(region => table.Regions[region])],
        };
    }

    // The size of the numbers whose rounding moves a dispersion: the shares of the mean, or the logarithms.
    private static double Rounded(RegionTable table, int[] regions, double[] dispersions, DispersionMeasure measure)
        => measure == DispersionMeasure.Variation
            ? dispersions.DefaultIfEmpty().Max()
            : regions.SelectMany(region => table.Row(region).ToArray()).Where(value => value > 0).Select(value => Math.Abs(Logarithm.Of(value))).DefaultIfEmpty().Max();

    private static ConvergenceVerdict VerdictOf(Verdict verdict) => verdict switch
    {
        Verdict.TooShort => ConvergenceVerdict.TooFew,
        Verdict.Increasing => ConvergenceVerdict.Diverging,
        Verdict.Decreasing => ConvergenceVerdict.Converging,
        _ => ConvergenceVerdict.Neither,
    };

    private static Dispersion At(double time, double[] values)
    {
        if (values.Length < 2) return new(time, values.Length, values.Length == 1 ? values[0] : double.NaN, double.NaN, double.NaN, double.NaN);
        var (mean, deviation) = (Mean.Of(values), DeviationOf(values));
        return new(time, values.Length, mean, deviation, mean > 0 ? deviation / mean : double.NaN, values.Min() > 0 ? DeviationOf(Array.ConvertAll(values, Logarithm.Of)) : double.NaN);
    }

    private static double DeviationOf(double[] values)
    {
        var deviation = Deviation.Between(values.Min(), values.Max(), Mean.Of(values));
        return Math.Sqrt(Math.Max(0, PowerSums.Of(values, deviation).Variance.ToDouble())) / deviation.Scale;
    }
}
