using FusionMetrics.Trends;

namespace FusionMetrics.Outlook;

/// <summary>A covariate by time.</summary>
/// <param name="At">Its values by time.</param>
internal sealed record Covariate(IReadOnlyDictionary<double, double> At)
{
    public static Covariate Of(TimeSeries series)
    {
        var at = new Dictionary<double, double>();
        for (var i = 0; i < series.Count; i++) at[series.Times[i]] = series.Values[i];
        return new(at);
    }

    /// <summary>Whether a series has a trend beyond the covariate.</summary>
    public PartialFinding Beyond(TimeSeries series, double alpha)
    {
        double[] times = series.Times.ToArray();
        return new PartialMannKendall(new() { Alpha = alpha }).Test(times, series.Values.ToArray(), Array.ConvertAll(times, time => At.TryGetValue(time, out var value) ? value : double.NaN));
    }
}
