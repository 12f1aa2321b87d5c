using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Breaks;

/// <summary>
/// The law of a statistic of a change of level where there is none, in independent normal values: p-values from tables of upper quantiles by number of values. The tables are
/// made by <c>change-laws</c> of FusionMetrics.Studies from millions of series; between lengths quantiles are linear in 1 / sqrt n.
/// </summary>
/// <remarks>
/// From 5 values on. The standard error of a p of 0.05 is 0.0001 up to 50 values, 0.00016 up to 200 and 0.0003 above. Below the least p of the table, 0.00005, ln p goes on as a straight line, which
/// is more than the truth for few values.
/// </remarks>
internal sealed class ChangeLaw
{
    /// <summary>The least number of values that the tables have.</summary>
    public const int LeastCount = 5;

    private static readonly Lazy<ChangeLawTable> Table = new(ChangeLawTable.Read);

    private readonly int column;
    private readonly Func<double, double> straight;

    private ChangeLaw(int column, Func<double, double> straight) => (this.column, this.straight) = (column, straight);

    /// <summary>Buishand's Q, and that of the cumulative sums of residuals.</summary>
    public static ChangeLaw BuishandQ { get; } = new(0, Square);

    /// <summary>Buishand's R.</summary>
    public static ChangeLaw BuishandR { get; } = new(1, Square);

    /// <summary>Buishand's U.</summary>
    public static ChangeLaw BuishandU { get; } = new(2, Itself);

    /// <summary>Alexandersson's T.</summary>
    public static ChangeLaw Snht { get; } = new(3, Itself);

    /// <summary>That of the cumulative sums of recursive residuals.</summary>
    public static ChangeLaw RecursiveCusum { get; } = new(4, Square);

    /// <summary>The largest F of one change of level, 15 % trimmed on either side.</summary>
    public static ChangeLaw LevelShift { get; } = new(5, Logarithm.Of);

    /// <summary>Pettitt's K over twice its deviation in the middle, sqrt((n^3 + n^2) / 3).</summary>
    public static ChangeLaw Pettitt { get; } = new(6, Square);

    /// <summary>The probability of a statistic at least as large.</summary>
    /// <param name="statistic">The statistic.</param>
    /// <param name="count">The number of values: 5 or more.</param>
    public double P(double statistic, int count)
    {
        if (double.IsPositiveInfinity(statistic)) return 0;
        var table = Table.Value;
        var (before, after, share) = table.Between(count);
        double Quantile(int tail) => table.Quantile(before, tail, column) * (1 - share) + table.Quantile(after, tail, column) * share;
        var least = Quantile(0);
        return statistic <= least ? 1 - (1 - table.Tails[0]) * Math.Max(statistic / least, 0) : TailCurve.P(table.Tails, tail => straight(Quantile(tail)), straight(statistic));
    }

    private static double Square(double x) => x * x;

    private static double Itself(double x) => x;
}
