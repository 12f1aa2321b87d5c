namespace FusionMetrics.Trends.Breaks;

/// <summary>
/// A test for one change of level in values that do not depend on each other. Fewer than 5 values: too short. All values equal: p = 1, no break. Neighbours that hang together are taken for a
/// change too often: see <see cref="LevelSegments"/>.
/// </summary>
public abstract class ChangeTest : IBreakDetector
{
    private protected const string Law = "p from tables of the law in independent normal values for each number of values, made from millions of series by a program with a fixed seed.";

    private protected const string Interval = "Interval of the place of a break: Bai (1997), with the variances before and after it.";

    private readonly BreakOptions options;

    private protected ChangeTest(BreakOptions options) => this.options = BreakOptions.Checked(options);

    /// <inheritdoc/>
    public BreakFinding Detect(TimeSeries series)
    {
        if (series.Count < ChangeLaw.LeastCount) return new(series.Count, BreakVerdict.TooShort);
        var statistic = Examine(series.Values);
        if (double.IsNaN(statistic.Value)) return new(series.Count, BreakVerdict.NoBreak) { P = 1 };
        var p = P(statistic.Value, series.Values);
        var isBreak = p < options.Alpha;
        return new(series.Count, isBreak ? BreakVerdict.Break : BreakVerdict.NoBreak)
        {
            Statistic = statistic.Value,
            P = p,
            Breaks = isBreak ? BreakLevels.Of(series, [statistic.Position], 0, options.Confidence) : [],
        };
    }

    private protected abstract ChangeStatistic Examine(ReadOnlySpan<double> values);

    private protected abstract double P(double statistic, ReadOnlySpan<double> values);
}
