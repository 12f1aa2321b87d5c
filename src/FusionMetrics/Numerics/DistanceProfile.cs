namespace FusionMetrics.Numerics;

/// <summary>
/// The distances of each two of some numbers, as distance correlation sees them (Székely, Rizzo and Bakirov 2007, Annals of Statistics 35(6),
/// 2769-2794): never all n^2 of them, only their sums. In twice the precision, so that what cancels does no harm.
/// </summary>
/// <remarks>
/// With a = |x_i - x_j|, b = |y_i - y_j| the squared distance covariance is S1 + S2 - 2 S3, S1 = sum a b / n^2, S2 = sum a sum b / n^4,
/// S3 = sum_i (sum_j a)(sum_j b) / n^3 (their theorem 1). The sum of a b follows from the sum of (x_i - x_j)(y_i - y_j) over the pairs in which
/// both differences have the same sign, which a merge sort finds in time n log n (Huo and Székely 2016, Technometrics 58(4), 435-447).
/// </remarks>
internal sealed class DistanceProfile
{
    private readonly double[] values;
    private readonly int[] order;
    private readonly DoubleDouble[] rowSums;
    private readonly DoubleDouble sum;
    private readonly DoubleDouble total;
    private readonly DoubleDouble variance;

    /// <summary>Takes the sums of the distances.</summary>
    /// <param name="numbers">Finite numbers without negative zero, not all the same. Changed.</param>
    public DistanceProfile(double[] numbers)
    {
        values = Shifted(numbers);
        double[] sorted = [.. values];
        order = Ordering.Sort(sorted);
        rowSums = new DoubleDouble[sorted.Length];
        foreach (var value in sorted) sum += value;
        var (before, count) = (DoubleDouble.Zero, sorted.Length);
        for (var i = 0; i < count; i++)
        {
            // i numbers are less by sorted[i] each and their sum, the others larger.
            rowSums[order[i]] = (DoubleDouble)(2.0 * i - count) * sorted[i] - before - before + sum;
            before += sorted[i];
        }
        foreach (var row in rowSums) total += row;
        variance = Covariance(this, this, 2 * (count * SumOfProducts(values, values) - sum * sum));
    }

    /// <summary>The distance correlation of two profiles of as many numbers, from 0 to 1.</summary>
    public static DoubleDouble Correlation(DistanceProfile x, DistanceProfile y)
    {
        var inOrder = Array.ConvertAll(x.order, at => x.values[at]);
        var other = Array.ConvertAll(x.order, at => y.values[at]);
        // Over all pairs i < j in the order of x: each pair twice in the sum of a b.
        var all = x.values.Length * SumOfProducts(x.values, y.values) - x.sum * y.sum;
        var concordant = SumOverConcordantPairs(inOrder, other);
        return DoubleDouble.Sqrt(Covariance(x, y, 2 * (concordant + concordant - all)) / DoubleDouble.Sqrt(x.variance * y.variance));
    }

    // The squared distance covariance, from the sum of a b over all pairs, times n^2.
    private static DoubleDouble Covariance(DistanceProfile x, DistanceProfile y, DoubleDouble sumOfProducts)
    {
        var n = (DoubleDouble)x.values.Length;
        var ofRows = DoubleDouble.Zero;
        for (var i = 0; i < x.rowSums.Length; i++) ofRows += x.rowSums[i] * y.rowSums[i];
        return sumOfProducts + x.total * y.total / (n * n) - 2 * ofRows / n;
    }

    private static DoubleDouble SumOfProducts(double[] x, double[] y)
    {
        var products = DoubleDouble.Zero;
        for (var i = 0; i < x.Length; i++) products += DoubleDouble.Product(x[i], y[i]);
        return products;
    }

    // Sum of (x_j - x_i)(y_j - y_i) over the pairs i < j with y_i <= y_j, x ascending: counted while merging by y.
    private static DoubleDouble SumOverConcordantPairs(double[] x, double[] y)
    {
        var found = DoubleDouble.Zero;
        var (nextX, nextY) = (new double[x.Length], new double[y.Length]);
        for (var width = 1; width < x.Length; width *= 2)
        {
            for (var start = 0; start < x.Length; start += 2 * width)
            {
                var middle = Math.Min(start + width, x.Length);
                found += Merged(x, y, nextX, nextY, start, middle, Math.Min(middle + width, x.Length));
            }
            (x, nextX) = (nextX, x);
            (y, nextY) = (nextY, y);
        }
        return found;
    }

    private static DoubleDouble Merged(double[] x, double[] y, double[] nextX, double[] nextY, int start, int middle, int end)
    {
        var (found, sumX, sumY, sumXY) = (DoubleDouble.Zero, DoubleDouble.Zero, DoubleDouble.Zero, DoubleDouble.Zero);
        var (left, at) = (start, start);
        for (var right = middle; right < end; right++, at++)
        {
            for (; left < middle && y[left] <= y[right]; left++, at++)
            {
                sumX += x[left];
                sumY += y[left];
                sumXY += DoubleDouble.Product(x[left], y[left]);
                (nextX[at], nextY[at]) = (x[left], y[left]);
            }
            found += (left - start) * DoubleDouble.Product(x[right], y[right]) - sumX * y[right] - sumY * x[right] + sumXY;
            (nextX[at], nextY[at]) = (x[right], y[right]);
        }
        x.AsSpan(left, middle - left).CopyTo(nextX.AsSpan(at));
        y.AsSpan(left, middle - left).CopyTo(nextY.AsSpan(at));
        return found;
    }

    // Distances know no zero and no unit. Numbers of one sign within a factor of 2 of one another are taken from the one nearest to 0, which is
    // exact: then they are not much larger than their distances. A power of two takes the largest near 1.
    private static double[] Shifted(double[] numbers)
    {
        var (least, largest) = (numbers.Min(), numbers.Max());
        var origin = least > 0 && largest <= 2 * least ? least : largest < 0 && least >= 2 * largest ? largest : 0;
        var scale = Scaling.ToNear1(Math.Max(Math.Abs(least - origin), Math.Abs(largest - origin)));
        return Array.ConvertAll(numbers, number => (number - origin) * scale);
    }
}
