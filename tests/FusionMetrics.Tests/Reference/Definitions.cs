using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Reference;

/// <summary>
/// The definitions as textbooks print them, in 77 digits: no rearrangement against cancellation, no scaling, no special case but
/// 0 ln 0 = 0. What the library does otherwise is measured against this.
/// </summary>
internal static class Definitions
{
    public static BigReal[] Exact(double[] values) => Array.ConvertAll(values, BigReal.FromDouble);

    /// <summary>z = (x - min) / (max - min), or (max - x) / (max - min) for a cost.</summary>
    public static BigReal[] MinMax(BigReal[] x, Direction direction)
    {
        var (least, largest) = (x.Min(), x.Max());
        return Array.ConvertAll(x, v => (direction == Direction.Benefit ? v - least : largest - v) / (largest - least));
    }

    /// <summary>e = -(1 / ln n) sum p ln p with p = z / sum z.</summary>
    public static BigReal Entropy(BigReal[] z)
    {
        var total = Sum(z);
        var sum = BigReal.Zero;
        foreach (var p in z.Where(v => !v.IsZero).Select(v => v / total)) sum += p * BigReal.Log(p);
        return -sum / BigReal.Log(z.Length);
    }

    /// <summary>w = (1 - e) / sum (1 - e).</summary>
    public static BigReal[] EntropyWeights(params BigReal[][] columns)
    {
        var divergence = Array.ConvertAll(columns, z => 1 - Entropy(z));
        var total = Sum(divergence);
        return Array.ConvertAll(divergence, d => d / total);
    }

    /// <summary>D- / (D+ + D-) with v = w z and the ideals at the best and worst v of each column.</summary>
    public static BigReal[] Topsis(BigReal[][] columns, BigReal[] weights, Direction[] directions)
    {
        var rows = columns[0].Length;
        var (toBest, toWorst) = (new BigReal[rows], new BigReal[rows]);
        for (var j = 0; j < columns.Length; j++)
        {
            var v = Array.ConvertAll(columns[j], z => weights[j] * z);
            var (best, worst) = directions[j] == Direction.Benefit ? (v.Max(), v.Min()) : (v.Min(), v.Max());
            for (var i = 0; i < rows; i++)
            {
                toBest[i] += (v[i] - best) * (v[i] - best);
                toWorst[i] += (v[i] - worst) * (v[i] - worst);
            }
        }
        return [.. Enumerable.Range(0, rows).Select(i => BigReal.Sqrt(toWorst[i]) / (BigReal.Sqrt(toBest[i]) + BigReal.Sqrt(toWorst[i])))];
    }

    /// <summary>C = n (prod u)^(1/n) / sum u.</summary>
    public static BigReal Coupling(params BigReal[] u)
    {
        var product = BigReal.One;
        foreach (var index in u) product *= index;
        return u.Length * BigReal.Root(product, u.Length) / Sum(u);
    }

    /// <summary>The mistake C = n (prod u / sum u)^(1/n).</summary>
    public static BigReal LostSquare(params BigReal[] u) => u.Length * BigReal.Root(u.Aggregate(BigReal.One, (product, index) => product * index) / Sum(u), u.Length);

    public static BigReal Sum(IEnumerable<BigReal> values) => values.Aggregate(BigReal.Zero, (sum, value) => sum + value);
}
