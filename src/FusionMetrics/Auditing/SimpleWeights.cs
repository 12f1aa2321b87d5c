using System.Globalization;

namespace FusionMetrics.Auditing;

/// <summary>The plainest weights of those that fit.</summary>
internal static class SimpleWeights
{
    private const double Hair = 1e-9;

    // More than these are not looked through: ranges so wide leave every weight open.
    private const double MostSums = 1e5;

    /// <summary>Weights of the smallest denominator that fit, of several the nearest to the centre; the centre itself where there are none.</summary>
    /// <param name="ranges">How far each weight can go.</param>
    /// <param name="centre">Weights that fit, in the middle of them.</param>
    /// <param name="fit">Whether weights fit.</param>
    public static (double[] Weights, string Text) In(Interval[] ranges, double[] centre, Func<double[], bool> fit)
    {
        foreach (var denominator in SimpleFraction.Denominators.Prepend(ranges.Length).Distinct())
        {
            if (ranges[1..].Aggregate(1.0, (product, range) => product * (1 + range.Width * denominator)) > MostSums) break;
            var found = Sums(ranges, denominator, 0, denominator).Where(n => fit(Array.ConvertAll(n, x => (double)x / denominator)))
                .MinBy(n => Distance(n, denominator, centre));
            if (found is not null) return (Array.ConvertAll(found, x => (double)x / denominator), string.Join(", ", found.Select(x => SimpleFraction.Text(x, denominator))));
        }
        return (centre, string.Join(", ", centre.Select(a => a.ToString("0.####", CultureInfo.InvariantCulture))));
    }

    // Whole numbers that sum to the denominator, each in its range.
    private static IEnumerable<int[]> Sums(Interval[] ranges, int denominator, int first, int left)
    {
        var (low, high) = ((int)Math.Ceiling((ranges[first].Low - Hair) * denominator), (int)Math.Floor((ranges[first].High + Hair) * denominator));
        if (first == ranges.Length - 1) return left >= low && left <= high ? [[left]] : [];
        return Enumerable.Range(Math.Max(low, 0), Math.Max(0, Math.Min(high, left) - Math.Max(low, 0) + 1))
            .SelectMany(own => Sums(ranges, denominator, first + 1, left - own).Select(rest => (int[])[own, .. rest]));
    }

    private static double Distance(int[] numerators, int denominator, double[] centre)
    {
        var sum = 0.0;
        for (var k = 0; k < centre.Length; k++) sum += Math.Abs((double)numerators[k] / denominator - centre[k]);
        return sum;
    }
}
