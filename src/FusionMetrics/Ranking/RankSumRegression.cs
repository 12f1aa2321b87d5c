using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>
/// The second half of the rank-sum ratio method (秩和比法的回归与分档): the ratios are fitted to the probits of their cumulative frequencies,
/// RSR = intercept + slope Probit, and sorted into grades by the probits.
/// </summary>
/// <remarks>
/// Equal ratios form one group. Its cumulative frequency is its mean rank divided by n, and 1 - 1 / (4 n) where that would be 1; the probit is
/// 5 plus the normal quantile of the frequency. The line is fitted by least squares to the groups, each once.
/// Source: Tian Fengdiao (1993), 秩和比法及其应用.
/// </remarks>
/// <param name="Intercept">The intercept of the line.</param>
/// <param name="Slope">Its slope: 0 or more; 0 where all ratios are equal.</param>
/// <param name="Determination">R squared, the share of the groups' variance that the line explains; 1 where all ratios are equal.</param>
/// <param name="Probits">The probit of each row.</param>
/// <param name="Fitted">The fitted ratio of each row.</param>
public sealed record RankSumRegression(
    double Intercept, double Slope, double Determination, IReadOnlyList<double> Probits, IReadOnlyList<double> Fitted)
{
    // Probits of grades are cut from three standard deviations below the middle to three above.
    private const double Lowest = 2;
    private const double Width = 6;

    /// <summary>Fits rank-sum ratios. O(n log n).</summary>
    /// <param name="ratios">The ratio of each row, finite; at least one.</param>
    /// <returns>The fit, with the rows in the order given.</returns>
    /// <exception cref="ArgumentException">There is no ratio, or one is not finite.</exception>
    public static RankSumRegression Of(ReadOnlySpan<double> ratios)
    {
        if (ratios.IsEmpty || !Finite.All(ratios)) throw new ArgumentException("A fit takes at least one ratio, and finite ones.", nameof(ratios));
        var n = ratios.Length;
        var sorted = ratios.ToArray();
        var rows = Enumerable.Range(0, n).ToArray();
        Array.Sort(sorted, rows);
        var probits = new double[n];
        var groups = new List<(double Probit, double Ratio)>();
        for (int start = 0, end; start < n; start = end)
        {
            for (end = start + 1; end < n && sorted[end] == sorted[start];) end++;
            var frequency = (start + 1 + end) / (2.0 * n);
            var probit = 5 + NormalQuantile.Of(frequency == 1 ? 1 - 1 / (4.0 * n) : frequency);
            groups.Add((probit, sorted[start]));
            foreach (var row in rows.AsSpan(start, end - start)) probits[row] = probit;
        }
        var (intercept, slope, determination) = Line(groups);
        return new RankSumRegression(intercept, slope, determination, probits, Array.ConvertAll(probits, probit => intercept + slope * probit));
    }

    /// <summary>Sorts the rows into grades, 1 the worst. The range of probits from 2 to 8 is cut into equal parts, closed on the left.</summary>
    /// <remarks>The probits 4 and 6 for three grades; 3.5, 5 and 6.5 for four; 3.2, 4.4, 5.6 and 6.8 for five; and so on.</remarks>
    /// <param name="count">The number of grades, 2 or more.</param>
    /// <returns>The grade of each row, from 1 to <paramref name="count"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two grades.</exception>
    public IReadOnlyList<int> Grades(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 2);
        double[] edges = [.. Enumerable.Range(1, count - 1).Select(i => Lowest + Width * i / count)];
        return [.. Probits.Select(probit => 1 + edges.Count(edge => probit >= edge))];
    }

    private static (double Intercept, double Slope, double Determination) Line(List<(double Probit, double Ratio)> groups)
    {
        if (groups.Count == 1) return (groups[0].Ratio, 0, 1);
        var (x, y) = (Mean(groups.Select(g => g.Probit)), Mean(groups.Select(g => g.Ratio)));
        var (xx, xy, yy) = (DoubleDouble.Zero, DoubleDouble.Zero, DoubleDouble.Zero);
        foreach (var (probit, ratio) in groups)
        {
            xx += (probit - x) * (probit - x);
            xy += (probit - x) * (ratio - y);
            yy += (ratio - y) * (ratio - y);
        }
        var slope = xy / xx;
        return ((y - slope * x).ToDouble(), slope.ToDouble(), (slope * xy / yy).ToDouble());
    }

    private static DoubleDouble Mean(IEnumerable<double> values)
    {
        var (sum, count) = (DoubleDouble.Zero, 0);
        foreach (var value in values) (sum, count) = (sum + value, count + 1);
        return sum / count;
    }
}
