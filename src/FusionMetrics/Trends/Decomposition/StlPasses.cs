namespace FusionMetrics.Trends.Decomposition;

/// <summary>Inner passes of STL: seasonal from what the trend leaves, trend from what the seasonal leaves. Source: Cleveland and others (1990), 2.2.</summary>
internal sealed class StlPasses
{
    private readonly int period;
    private readonly Loess ofSeason;
    private readonly Loess ofTrend;
    private readonly Loess ofLevel;

    public StlPasses(int period, int count, StlOptions options)
    {
        this.period = period;
        // A season that never changes: so wide that all periods weigh nearly alike.
        var span = options.SeasonalSpan ?? 10 * count + 1;
        ofSeason = Loess.Of(span, LocalFit.Mean);
        ofTrend = Loess.Of(options.TrendSpan ?? Odd((int)Math.Ceiling(1.5 * period / (1 - 1.5 / span))), LocalFit.Line);
        ofLevel = Loess.Of(Odd(period), LocalFit.Line);
    }

    /// <summary>One pass; trend and seasonal are replaced.</summary>
    public void Once(double[] values, double[] trend, double[] seasonal, double[] weights)
    {
        var n = values.Length;
        var rest = new double[n];
        for (var i = 0; i < n; i++) rest[i] = values[i] - trend[i];
        var extended = Seasons(rest, weights);
        var level = ofLevel.Smooth(Averaged(Averaged(Averaged(extended, period), period), 3), []);
        for (var i = 0; i < n; i++)
        {
            seasonal[i] = extended[period + i] - level[i];
            rest[i] = values[i] - seasonal[i];
        }
        ofTrend.Smooth(rest, weights).CopyTo(trend, 0);
    }

    // Each season smoothed, with a period before the first value and one after the last.
    private double[] Seasons(double[] values, double[] weights)
    {
        var extended = new double[values.Length + 2 * period];
        for (var season = 0; season < period; season++)
        {
            var (own, ownWeights) = (Of(values, season), weights.Length == 0 ? [] : Of(weights, season));
            var smooth = ofSeason.Smooth(own, ownWeights);
            extended[season] = ofSeason.At(-1, own, ownWeights) ?? smooth[0];
            for (var k = 0; k < own.Length; k++) extended[season + (k + 1) * period] = smooth[k];
            extended[season + (own.Length + 1) * period] = ofSeason.At(own.Length, own, ownWeights) ?? smooth[^1];
        }
        return extended;
    }

    private double[] Of(double[] values, int season)
    {
        var own = new double[(values.Length - season + period - 1) / period];
        for (var k = 0; k < own.Length; k++) own[k] = values[season + k * period];
        return own;
    }

    private static double[] Averaged(double[] values, int length)
    {
        var averages = new double[values.Length - length + 1];
        var sum = 0.0;
        for (var i = 0; i < values.Length; i++)
        {
            sum += values[i];
            if (i < length - 1) continue;
            averages[i - length + 1] = sum / length;
            sum -= values[i - length + 1];
        }
        return averages;
    }

    private static int Odd(int span) => span % 2 == 0 ? span + 1 : span;
}
