using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Breaks;

/// <summary>
/// The law of a statistic of a change of level where there is none, in independent normal values: p-values from tables of upper quantiles by number of values. The tables are
/// made by <c>change-laws</c> of FusionMetrics.Studies from millions of series; between lengths quantiles are linear in 1 / sqrt n, between quantiles ln p is linear.
/// </summary>
/// <remarks>
/// From 5 values on. The standard error of a p of 0.05 is 0.0001 up to 50 values and 0.0003 above. Below the least p of the table, 0.00005, ln p goes on as a straight line in the square of the
/// statistic, which is more than the truth for few values.
/// </remarks>
internal sealed class ChangeLaw
{
    /// <summary>The least number of values that the tables have.</summary>
    public const int LeastCount = 5;

    private static readonly Lazy<ChangeLawTable> Table = new(ChangeLawTable.Read);

    private readonly int column;

    private ChangeLaw(int column) => this.column = column;

    /// <summary>Buishand's Q, and that of the cumulative sums of residuals.</summary>
    public static ChangeLaw BuishandQ { get; } = new(0);

    /// <summary>Buishand's R.</summary>
    public static ChangeLaw BuishandR { get; } = new(1);

    /// <summary>Buishand's U.</summary>
    public static ChangeLaw BuishandU { get; } = new(2);

    /// <summary>Alexandersson's T.</summary>
    public static ChangeLaw Snht { get; } = new(3);

    /// <summary>That of the cumulative sums of recursive residuals.</summary>
    public static ChangeLaw RecursiveCusum { get; } = new(4);

    /// <summary>The largest F of one change of level, 15 % trimmed on either side.</summary>
    public static ChangeLaw LevelShift { get; } = new(5);

    /// <summary>Pettitt's K over its deviation in the middle, sqrt((n^3 + n^2) / 3).</summary>
    public static ChangeLaw Pettitt { get; } = new(6);

    /// <summary>The probability of a statistic at least as large.</summary>
    /// <param name="statistic">The statistic.</param>
    /// <param name="count">The number of values: 5 or more.</param>
    public double P(double statistic, int count)
    {
        var table = Table.Value;
        var tails = table.Tails;
        var (before, after, share) = table.Between(count);
        double Quantile(int tail) => table.Quantile(before, tail, column) * (1 - share) + table.Quantile(after, tail, column) * share;
        var first = Quantile(0);
        if (statistic <= first) return 1 - (1 - tails[0]) * Math.Max(statistic / first, 0);
        var below = first;
        for (var tail = 1; tail < tails.Length; tail++)
        {
            var above = Quantile(tail);
            if (statistic < above || tail == tails.Length - 1) return Interpolated(tails[tail - 1], tails[tail], Math.Min(statistic, above), below, above) * Beyond(statistic, below, above, tails);
            below = above;
        }
        return double.NaN;
    }

    private static double Interpolated(double p, double next, double statistic, double below, double above)
        => Exponential.Of(Logarithm.Of(p) + (statistic - below) / (above - below) * Logarithm.Of(next / p));

    private static double Beyond(double statistic, double below, double above, ReadOnlySpan<double> tails)
        => statistic <= above ? 1 : Exponential.Of((statistic * statistic - above * above) / (above * above - below * below) * Logarithm.Of(tails[^1] / tails[^2]));
}
