using FusionMetrics.Numerics;

namespace FusionMetrics.Trends;

/// <summary>
/// Kendall's S of several series at the same times (seasons over the years, sites, indicators), and how the S of one varies with that of another.
/// </summary>
/// <remarks>
/// cov(g, h) = [K + 4 sum R_g R_h - n (n_g + 1) (n_h + 1)] / 3, where K = sum over i &lt; j of sgn((x_jg - x_ig) (x_jh - x_ih)) and R are mean ranks: Dietz and
/// Killeen (1981), JASA 76, 169-174. With gaps, a missing value has the mean rank (n_g + 1) / 2 and no sign: Hirsch and Slack (1984), Water Resources
/// Research 20, 727-732. The covariance of a series with itself is the variance of its S.
/// </remarks>
internal sealed class GroupedScores
{
    private readonly double[][] columns;

    // Twice each: whole numbers.
    private readonly int[][] ranks;

    /// <summary>The scores of columns that are as long as one another; NaN where a value is missing.</summary>
    public GroupedScores(double[][] columns)
    {
        this.columns = columns;
        Scores = Array.ConvertAll(columns, column => new KendallScore(Known(column)));
        ranks = [.. columns.Select((column, g) => Ranks(column, Scores[g].Count))];
    }

    /// <summary>The score of each series.</summary>
    public KendallScore[] Scores { get; }

    /// <summary>The sum of S.</summary>
    public double S => Sum(score => score.S);

    /// <summary>The sum of the variances of S: the variance of their sum where the series are independent.</summary>
    public double Variance => Sum(score => score.Variance);

    /// <summary>S over the sum of what the S of each is divided by for tau-b.</summary>
    public double TauB => S == 0 ? 0 : S / Sum(score => Math.Sqrt(score.UntiedPairs * (score.Count * (score.Count - 1.0) / 2)));

    /// <summary>S over the number of pairs.</summary>
    public double TauA => S == 0 ? 0 : S / Sum(score => score.Count * (score.Count - 1.0) / 2);

    /// <summary>The covariance of the S of each series with that of each other.</summary>
    public double[][] Covariances()
    {
        var matrix = Array.ConvertAll(columns, _ => new double[columns.Length]);
        for (var g = 0; g < columns.Length; g++)
            for (var h = 0; h <= g; h++) matrix[g][h] = matrix[h][g] = g == h ? Scores[g].Variance : Covariance(g, h);
        return matrix;
    }

    /// <summary>The sum of all covariances, without forming each: of signs and ranks summed over the series first. O(n^2) a series.</summary>
    public double TotalCovariance()
    {
        var (n, signs, squares, own) = (columns[0].Length, Int128.Zero, Int128.Zero, Int128.Zero);
        for (var j = 0; j < n; j++)
        {
            for (var i = 0; i < j; i++)
            {
                var together = 0L;
                foreach (var x in columns) together += Sign(x[j], x[i]);
                signs += (Int128)together * together;
            }
            var sum = 0L;
            foreach (var ofSeries in ranks) sum += ofSeries[j];
            squares += (Int128)sum * sum;
        }
        var counts = Scores.Sum(score => score.Count + 1L);
        // What the same formula has for a series with itself, where its variance stands instead.
        for (var g = 0; g < ranks.Length; g++) own += (long)Scores[g].UntiedPairs + ranks[g].Sum(rank => (long)rank * rank) - n * (Scores[g].Count + 1L) * (Scores[g].Count + 1L);
        return (double)(signs + squares - n * (Int128)counts * counts - own) / 3 + Variance;
    }

    /// <summary>sum z^2 - m mean(z)^2 over the series whose S has a variance, z without continuity correction; and the number of those series.</summary>
    public (double Statistic, int Series) Heterogeneity()
    {
        double[] z = [.. Scores.Where(score => score.Variance > 0).Select(score => score.S / Math.Sqrt(score.Variance))];
        var (sum, statistic) = (0.0, 0.0);
        foreach (var value in z) sum += value;
        foreach (var value in z) statistic += (value - sum / z.Length) * (value - sum / z.Length);
        return (statistic, z.Length);
    }

    private double Covariance(int g, int h)
    {
        var (x, y, n) = (columns[g], columns[h], columns[g].Length);
        var signs = 0L;
        for (var j = 1; j < n; j++)
            for (var i = 0; i < j; i++) signs += Sign(x[j], x[i]) * Sign(y[j], y[i]);
        var products = 0L;
        for (var i = 0; i < n; i++) products += (long)ranks[g][i] * ranks[h][i];
        return (signs + products - n * (Scores[g].Count + 1L) * (Scores[h].Count + 1L)) / 3.0;
    }

    // 0 where either is missing.
    private static int Sign(double a, double b) => a > b ? 1 : a < b ? -1 : 0;

    private static double[] Known(double[] column) => [.. column.Where(x => !double.IsNaN(x))];

    private static int[] Ranks(double[] column, int count)
    {
        var known = MeanRanks.Doubled<double>(Known(column));
        var at = 0;
        return Array.ConvertAll(column, x => double.IsNaN(x) ? count + 1 : known[at++]);
    }

    private double Sum(Func<KendallScore, double> part)
    {
        var sum = 0.0;
        foreach (var score in Scores) sum += part(score);
        return sum;
    }
}
