namespace FusionMetrics.Trends.LifeCycles;

/// <summary>
/// The life cycle of an industry or the diffusion of a technology (产业生命周期, 技术扩散): curves of growth from nothing to a ceiling by least squares, the parameters with profile intervals, and the stage that the last value is
/// in.
/// </summary>
/// <remarks>
/// <para>
/// Curves: logistic, Gompertz, Bass (of cumulated adoption). The one with the least sum of squares is chosen; all have three parameters. Its AICc must be less than that of a straight line by 4 or more, and the
/// interval of its ceiling must have an upper limit; otherwise the stage is not identified. The interval of a parameter holds all its values with which the sum of squares, at the best other parameters, is at most 1 + w t^2 / (n - 3)
/// of the least, t being Student's with n - 3 degrees of freedom (Bates and Watts 1988), w = (1 + r) / (1 - r) for the correlation r of neighbouring residuals. A ceiling a thousand times the largest value counts as unbounded.
/// </para>
/// <para>
/// A decline is found where the values after the largest one (the last of several) fall by a test; then the curves are those of the rise up to the peak, if it has 6 values.
/// </para>
/// <para>
/// Fewer than 6 values are too short, negative values and a constant series have no stage. Times may be uneven. Another unit of values or another year 0 changes no stage. How often intervals cover and stages are right:
/// docs/methods/life-cycle.md. The same bits on every machine.
/// </para>
/// </remarks>
public static class LifeCycle
{
    private const int LeastCount = 6;

    // (3 - sqrt 3) / 6 and (3 + sqrt 3) / 6.
    private const double BirthEnds = 0.21132486540518713;
    private const double MaturityBegins = 0.7886751345948129;

    /// <summary>Fits the life cycle of a series.</summary>
    /// <param name="series">The series, of any length from 0: what exists at a time (employment, output, a stock of patents, all adopters so far), not what comes in a period.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not above 0 and below 1, the least gain is negative, or the launch is not before the first value.</exception>
    public static LifeCycleFinding Fit(TimeSeries series, LifeCycleOptions? options = null)
    {
        options ??= new LifeCycleOptions();
        Check(series, options);
        var values = series.Values;
        if (values.Length < LeastCount) return Doubtful(series, LifeCycleDoubt.TooShort);
        var (least, peak) = (values[0], 0);
        for (var i = 1; i < values.Length; i++)
        {
            least = Math.Min(least, values[i]);
            if (values[i] >= values[peak]) peak = i;
        }
        if (least < 0) return Doubtful(series, LifeCycleDoubt.NegativeValues);
        if (least == values[peak]) return Doubtful(series, LifeCycleDoubt.Constant);

        var decline = options.DeclineTest.Detect(new TimeSeries(series.Times[(peak + 1)..], values[(peak + 1)..]));
        var falls = decline.Verdict == Verdict.Decreasing;
        var rise = falls ? new TimeSeries(series.Times[..(peak + 1)], values[..(peak + 1)]) : series;
        var fits = rise.Count < LeastCount || !rise.Values.ContainsAnyExcept(rise.Values[0]) ? [] : new GrowthCandidates(new RisingSeries(rise, options.Launch), options).Fits();
        var doubt = falls ? LifeCycleDoubt.None : DoubtOf(fits[0], options);
        return new(series.Count, falls ? LifeCycleStage.Decline : doubt == LifeCycleDoubt.None ? StageAt(fits[0].Reached.Value) : LifeCycleStage.NotIdentified, doubt)
        {
            Fits = fits,
            Peak = series.Times[peak],
            DeclineP = decline.P,
        };
    }

    private static LifeCycleDoubt DoubtOf(GrowthFit fit, LifeCycleOptions options)
        => !fit.IsBetterThanLine(options) ? LifeCycleDoubt.NoBetterThanLine
            : double.IsInfinity(fit.Ceiling.High) ? LifeCycleDoubt.CeilingUnbounded
            : LifeCycleDoubt.None;

    private static LifeCycleStage StageAt(double share) => share switch
    {
        < BirthEnds => LifeCycleStage.Birth,
        < MaturityBegins => LifeCycleStage.Growth,
        _ => LifeCycleStage.Maturity,
    };

    private static LifeCycleFinding Doubtful(TimeSeries series, LifeCycleDoubt doubt) => new(series.Count, LifeCycleStage.NotIdentified, doubt);

    private static void Check(TimeSeries series, LifeCycleOptions options)
    {
        if (!(options.Confidence is > 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(options), options.Confidence, "The confidence must be above 0 and below 1.");
        if (!(options.LeastGain >= 0)) throw new ArgumentOutOfRangeException(nameof(options), options.LeastGain, "The least gain must be 0 or more.");
        if (series.Count > 0 && !(options.Launch is null || options.Launch < series.Times[0]))
            throw new ArgumentOutOfRangeException(nameof(options), options.Launch, "The launch must be before the first value.");
    }
}
