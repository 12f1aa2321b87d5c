using FusionMetrics.Numerics;

namespace FusionMetrics.Screening;

/// <summary>How two columns vary together.</summary>
/// <param name="Count">The number of rows in which both have a value.</param>
internal sealed record Covariation(int Count)
{
    // What rounding leaves of a correlation of 0, and of one less the square of a correlation of 1.
    private const double Nothing = 1e-27;

    /// <summary>Of two columns without a row in common.</summary>
    public static Covariation None { get; } = new(0);

    /// <summary>The product-moment correlation to about 30 digits; null of fewer than 2 rows, or where a column is constant in them.</summary>
    public DoubleDouble? Correlation { get; private init; }

    /// <summary>The correlation, rounded; NaN where there is none.</summary>
    public double Pearson => Correlation?.ToDouble() ?? double.NaN;

    /// <summary>How likely one as far from 0 is by chance; NaN of fewer than 3 rows.</summary>
    public double P { get; private init; } = double.NaN;

    /// <summary>The product-moment correlation of the ranks; NaN where there is no correlation.</summary>
    public double Spearman { get; private init; } = double.NaN;

    private ScatterMatrix? Scatter { get; init; }

    /// <summary>Measures two columns of the same rows, in which no value is missing.</summary>
    /// <param name="pair">The two columns, of one row at least.</param>
    /// <param name="ranks">Their ranks.</param>
    public static Covariation Of(IndicatorMatrix pair, Func<IndicatorMatrix> ranks)
    {
        if (pair[0].Statistics.IsConstant || pair[1].Statistics.IsConstant) return new(pair.RowCount);
        var scatter = ScatterMatrix.Of(pair);
        var r = Correlated(scatter);
        return new(pair.RowCount)
        {
            Scatter = scatter,
            Correlation = r,
            P = pair.RowCount < 3 ? double.NaN : Tail(r * r, pair.RowCount),
            Spearman = Correlated(ScatterMatrix.Of(ranks())).ToDouble(),
        };
    }

    /// <summary>The covariance of two columns that have a correlation, with n - 1 for a divisor, to about 30 digits.</summary>
    /// <param name="unit">What values are multiplied by before: a power of two.</param>
    public DoubleDouble Covariance(double unit) => Scatter!.Covariance(0, 1, unit);

    private static DoubleDouble Correlated(ScatterMatrix pair)
    {
        var r = pair.Correlation(0, 1);
        return Math.Abs(r.High) < Nothing ? 0 : r;
    }

    private static double Tail(DoubleDouble explained, int count)
    {
        var unexplained = 1 - explained;
        return unexplained.High < Nothing ? 0 : CorrelationTail.Of(unexplained, explained, count);
    }
}
