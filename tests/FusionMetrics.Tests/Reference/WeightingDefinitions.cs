using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Reference;

/// <summary>
/// The definitions of objective weightings as papers print them, in 77 digits: no rearrangement against cancellation, no scaling, no special
/// case. For columns none of which is constant.
/// </summary>
internal static class WeightingDefinitions
{
    /// <summary>Amounts divided by their sum.</summary>
    public static BigReal[] Shares(IEnumerable<BigReal> amounts)
    {
        BigReal[] all = [.. amounts];
        var total = Definitions.Sum(all);
        return Array.ConvertAll(all, amount => amount / total);
    }

    /// <summary>sqrt(sum (x - mean)^2 / (n - lost)).</summary>
    public static BigReal StandardDeviation(BigReal[] x, int lost = 0)
    {
        var mean = Mean(x);
        return BigReal.Sqrt(Definitions.Sum(x.Select(v => (v - mean) * (v - mean))) / (x.Length - lost));
    }

    /// <summary>s / sum s, of min-max columns where a direction is given.</summary>
    public static BigReal[] StandardDeviationWeights(BigReal[][] columns, Direction[]? directions, int lost = 0)
        => Shares(Normalized(columns, directions).Select(z => StandardDeviation(z, lost)));

    /// <summary>v / sum v, v = s / mean.</summary>
    public static BigReal[] VariationWeights(BigReal[][] columns) => Shares(columns.Select(x => StandardDeviation(x) / Mean(x)));

    /// <summary>The arc cosines of sum p u / (|p| |u|) with p = x / sum x and u = 1 / n.</summary>
    public static BigReal[] AngularWeights(BigReal[][] columns) => Shares(columns.Select(x =>
    {
        var sum = Definitions.Sum(x);
        BigReal[] p = [.. x.Select(v => v / sum)];
        var u = BigReal.One / x.Length;
        var cosine = Definitions.Sum(p.Select(v => v * u)) / (BigReal.Sqrt(Definitions.Sum(p.Select(v => v * v))) * BigReal.Sqrt(x.Length * u * u));
        return BigReal.Atan(BigReal.Sqrt(BigReal.One - cosine * cosine) / cosine);
    }));

    /// <summary>|100 ln(sqrt(sum r^2 / n) / s)| of min-max columns.</summary>
    public static BigReal[] LopcowWeights(BigReal[][] columns, Direction[]? directions, int lost = 1)
        => Shares(Normalized(columns, directions).Select(r
            => BigReal.Abs(100 * BigReal.Log(BigReal.Sqrt(Definitions.Sum(r.Select(v => v * v)) / r.Length) / StandardDeviation(r, lost)))));

    /// <summary>sum |x - y| over all pairs, divided by 2 n^2 mean.</summary>
    public static BigReal[] GiniWeights(BigReal[][] columns) => Shares(columns.Select(x
        => Definitions.Sum(x.SelectMany(v => x.Select(w => BigReal.Abs(v - w)))) / (2 * x.Length * x.Length * Mean(x))));

    /// <summary>C = s sum (1 - r) on min-max columns, C / sum C.</summary>
    public static BigReal[] CriticWeights(BigReal[][] columns, Direction[] directions) => Critic(Normalized(columns, directions), Pearson);

    /// <summary>The same with the correlations of ranks.</summary>
    public static BigReal[] CriticRankWeights(BigReal[][] columns, Direction[] directions)
        => Critic(Normalized(columns, directions), (x, y) => Pearson(Ranks(x), Ranks(y)));

    /// <summary>The same with distance correlations.</summary>
    public static BigReal[] CriticDistanceWeights(BigReal[][] columns, Direction[] directions) => Critic(Normalized(columns, directions), DistanceCorrelation);

    /// <summary>dCov(x, y) / sqrt(dVar(x) dVar(y)), all of them square roots of means of products of doubly centred distances.</summary>
    public static BigReal DistanceCorrelation(BigReal[] x, BigReal[] y)
    {
        var (a, b) = (CentredDistances(x), CentredDistances(y));
        return BigReal.Sqrt(MeanProduct(a, b)) / BigReal.Sqrt(BigReal.Sqrt(MeanProduct(a, a)) * BigReal.Sqrt(MeanProduct(b, b)));
    }

    private static BigReal[] Critic(BigReal[][] z, Func<BigReal[], BigReal[], BigReal> correlation) => Shares(z.Select((x, j)
        => StandardDeviation(x) * Definitions.Sum(z.Select((y, k) => j == k ? BigReal.Zero : 1 - correlation(x, y)))));

    private static BigReal Pearson(BigReal[] x, BigReal[] y)
    {
        var (meanX, meanY) = (Mean(x), Mean(y));
        return Definitions.Sum(x.Zip(y, (a, b) => (a - meanX) * (b - meanY))) / (StandardDeviation(x) * StandardDeviation(y) * x.Length);
    }

    // One and the number of those below, and half of that of its equals beside it.
    private static BigReal[] Ranks(BigReal[] x)
        => Array.ConvertAll(x, v => 1 + x.Count(w => w < v) + (BigReal)(x.Count(w => w == v) - 1) / 2);

    private static BigReal[] CentredDistances(BigReal[] x)
    {
        BigReal[][] distances = [.. x.Select(v => Array.ConvertAll(x, w => BigReal.Abs(v - w)))];
        var means = Array.ConvertAll(distances, Mean);
        var mean = Mean(means);
        return [.. distances.SelectMany((row, i) => row.Select((d, j) => d - means[i] - means[j] + mean))];
    }

    private static BigReal MeanProduct(BigReal[] a, BigReal[] b) => Definitions.Sum(a.Zip(b, (x, y) => x * y)) / a.Length;

    /// <summary>E = sum |S' - S|, S = ln(1 + (1/m) sum |ln n|), n = min x / x, or x / max x for a cost.</summary>
    public static BigReal[] MerecWeights(BigReal[][] columns, Direction[] directions)
    {
        BigReal[][] n = [.. columns.Select((x, j) => Array.ConvertAll(x, v => directions[j] == Direction.Benefit ? x.Min() / v : v / x.Max()))];
        return Shares(n.Select((_, j) => Definitions.Sum(Enumerable.Range(0, columns[0].Length).Select(i => BigReal.Abs(Performance(i, j) - Performance(i, -1))))));

        BigReal Performance(int row, int without) => BigReal.Log(1 + Definitions.Sum(n.Where((_, j) => j != without).Select(c => BigReal.Abs(BigReal.Log(c[row])))) / n.Length);
    }

    /// <summary>
    /// F q = 0, sum q = 1: costs become min x / x, columns are divided by their sums, A has the rows in which each column is largest, P = 1 - A by its
    /// own diagonal, F is P less its column sums on the diagonal.
    /// </summary>
    public static BigReal[] CilosWeights(BigReal[][] columns, Direction[] directions)
    {
        BigReal[][] z = [.. columns.Select((x, j) => directions[j] == Direction.Benefit ? x : Array.ConvertAll(x, v => x.Min() / v)).Select(Shares)];
        BigReal[][] a = [.. z.Select(column => z.Select(other => Mean([.. other.Where((_, row) => column[row] == column.Max())])).ToArray())];
        BigReal[][] f = [.. a.Select((row, i) => row.Select((v, j) => 1 - v / a[j][j]).ToArray())];
        for (var j = 0; j < f.Length; j++) f[j][j] = -Definitions.Sum(f.Select(row => row[j]));
        // The last equation follows from the others: the sum takes its place.
        f[^1] = [.. f[^1].Select(_ => BigReal.One)];
        return Solve(f, [.. new BigReal[f.Length - 1], BigReal.One]);
    }

    /// <summary>Entropy weights times CILOS weights, divided by the sum.</summary>
    public static BigReal[] IdocriwWeights(BigReal[][] columns, Direction[] directions)
        => Shares(CilosWeights(columns, directions).Zip(Definitions.EntropyWeights(columns), (q, w) => q * w));

    /// <summary>The vector that the powers of H = A'A tend to, by squaring them, divided by its sum.</summary>
    public static BigReal[] ScatterDegreeWeights(BigReal[][] columns)
    {
        var power = columns.Select(x => columns.Select(y => Definitions.Sum(x.Zip(y, (a, b) => a * b))).ToArray()).ToArray();
        for (var squaring = 0; squaring < 40; squaring++)
        {
            var largest = power.Max(row => row.Max());
            power = [.. power.Select(row => power.Select((_, k) => Definitions.Sum(row.Select((h, i) => h / largest * power[i][k])) / largest).ToArray())];
        }
        return Shares(power.Select(Definitions.Sum));
    }

    private static BigReal[] Solve(BigReal[][] matrix, BigReal[] right)
    {
        var n = right.Length;
        for (var k = 0; k < n; k++)
        {
            var pivot = Enumerable.Range(k, n - k).MaxBy(i => BigReal.Abs(matrix[i][k]));
            (matrix[k], matrix[pivot], right[k], right[pivot]) = (matrix[pivot], matrix[k], right[pivot], right[k]);
            foreach (var i in Enumerable.Range(0, n).Where(i => i != k))
            {
                var factor = matrix[i][k] / matrix[k][k];
                for (var j = k; j < n; j++) matrix[i][j] -= factor * matrix[k][j];
                right[i] -= factor * right[k];
            }
        }
        // What 77 digits leave of a 0.
        return [.. right.Select((v, i) => v / matrix[i][i]).Select(x => BigReal.Abs(x) < 1e-60 ? BigReal.Zero : x)];
    }

    private static BigReal[][] Normalized(BigReal[][] columns, Direction[]? directions)
        => directions is null ? columns : [.. columns.Select((x, j) => Definitions.MinMax(x, directions[j]))];

    private static BigReal Mean(BigReal[] x) => Definitions.Sum(x) / x.Length;
}
