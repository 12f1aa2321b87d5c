using FusionMetrics.Numerics;

namespace FusionMetrics.Weighting;

/// <summary>The comparisons of the best with every other and of every other with the worst in one group. Immutable.</summary>
/// <param name="Best">The place of the best.</param>
/// <param name="Worst">The place of the worst.</param>
/// <param name="BestTo">How many times as important the best is as each; 1 for itself.</param>
/// <param name="ToWorst">How many times as important each is as the worst; 1 for itself.</param>
internal sealed record BestWorstComparisons(int Best, int Worst, double[] BestTo, double[] ToWorst)
{
    // What products of decimals are rounded by.
    private const double Rounding = 1e-15;

    /// <summary>The best against the worst.</summary>
    public double BestToWorst => BestTo[Worst];

    /// <summary>Sorts pairs into comparisons; null where there is not each of them and no other.</summary>
    public static BestWorstComparisons? Of(int count, IReadOnlyList<(int First, int Second, double Value)> pairs)
    {
        if (count == 1) return new(0, 0, [1], [1]);
        if (pairs.Count != 2 * count - 3) return null;
        var best = Enumerable.Range(0, count).MaxBy(i => pairs.Count(p => p.First == i));
        var worst = Enumerable.Range(0, count).MaxBy(i => pairs.Count(p => p.Second == i));
        double[] bestTo = [.. Enumerable.Range(0, count).Select(i => Value(best, i))];
        double[] toWorst = [.. Enumerable.Range(0, count).Select(i => Value(i, worst))];
        return bestTo.Contains(0) || toWorst.Contains(0) ? null : new(best, worst, bestTo, toWorst);

        double Value(int first, int second) => first == second ? 1 : pairs.FirstOrDefault(p => p.First == first && p.Second == second).Value;
    }

    /// <summary>The largest of |best to j times j to worst - best to worst| / (best to worst squared - best to worst): 0 where all fit together, 1 at worst.</summary>
    public double ConsistencyRatio => BestToWorst == 1 ? 0 : BestTo.Zip(ToWorst).Max(c => Gap(c.First, c.Second)) / (BestToWorst * BestToWorst - BestToWorst);

    /// <summary>
    /// The weights for which the largest of |best - a j| and |j - a worst| is least, and that largest deviation. They are unique.
    /// </summary>
    public (double[] Weights, double Deviation) Weigh()
    {
        if (BestTo.Zip(ToWorst).All(c => Gap(c.First, c.Second) <= Rounding * BestToWorst))
            return (WeightShares.Of([.. BestTo.Select(a => (DoubleDouble)1 / a)]), 0);
        // Deviations grow with the weights: those of the largest sum whose deviations are at most 1 are the ones sought, but for the unit.
        var rows = Deviations().SelectMany(row => new[] { row, Array.ConvertAll(row, x => -x) }).ToArray();
        var (sum, weights) = LinearProgram.Maximise(rows, [.. rows.Select(_ => 1.0)], [.. BestTo.Select(_ => 1.0)])!.Value;
        return (WeightShares.Of(weights), ((DoubleDouble)1 / sum).ToDouble());
    }

    private IEnumerable<double[]> Deviations()
    {
        for (var j = 0; j < BestTo.Length; j++)
        {
            if (j != Best) yield return Row(Best, BestTo[j], j);
            if (j != Best && j != Worst) yield return Row(j, ToWorst[j], Worst);
        }

        double[] Row(int first, double ratio, int second)
        {
            var row = new double[BestTo.Length];
            (row[first], row[second]) = (1, -ratio);
            return row;
        }
    }

    private double Gap(double bestTo, double toWorst) => Math.Abs((DoubleDouble.Product(bestTo, toWorst) - BestToWorst).ToDouble());
}
