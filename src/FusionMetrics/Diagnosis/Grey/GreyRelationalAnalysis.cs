using FusionMetrics.Numerics;

namespace FusionMetrics.Diagnosis;

/// <summary>Grey relational grades (灰色关联度) of series with a reference series: how alike their course is, from few points and without a distribution.</summary>
/// <remarks>
/// Points count as equally far apart and equally heavy. With x0 the reference, x a series, both after the image, n points and changes
/// Dx(k) = x(k + 1) - x(k):
/// Deng: the mean of (min + rho max) / (|x0 - x| + rho max).
/// Absolute: (1 + |s0| + |s|) / (1 + |s0| + |s| + |s - s0|) with s = sum over 1 &lt; k &lt; n of (x(k) - x(1)) + (x(n) - x(1)) / 2; that of initial images is the relative degree.
/// Slope: the mean of (1 + |a|) / (1 + |a| + |a - b|) with a = Dx0 / mean x0 and b = Dx / mean x.
/// B: 1 / (1 + d / n + v / (n - 1) + w / (n - 2)), where d sums |x0 - x|, v the sizes of its changes, and w half the sizes of the changes of these.
/// T: the mean of sign(a b) min(|a|, |b|) / max(|a|, |b|), where a and b are changes over the mean size of changes; 0 where one of them is 0, and 1 where both are.
/// Sources: Deng (1989), Introduction to grey system theory, Journal of Grey System 1, 1-24; Liu and Lin (2006), Grey Information: Theory and Practical Applications
/// (absolute and relative degree); Dang (1994, slope), Wang Qingyin (1989, B), Tang Wuxiang (1995, T) as the field quotes them.
/// </remarks>
public static class GreyRelationalAnalysis
{
    /// <summary>The grade of each series.</summary>
    /// <param name="reference">The reference series.</param>
    /// <param name="series">The series, each as long as the reference. A point at which one of them or the reference is NaN is left out for all.</param>
    /// <param name="options">How grades are measured; null for Deng's over the set. <see cref="GreyOptions.Values"/> is not looked at.</param>
    /// <returns>
    /// The grades: from 0 to 1, of type T from -1 to 1. NaN where there is none: fewer points than two (one for Deng, three for B), or a series that
    /// is to be divided by 0. Deng's are all 1 where no series is anywhere away from the reference.
    /// </returns>
    /// <exception cref="ArgumentException">A series is of another length, or the coefficient is not above 0 and at most 1.</exception>
    public static IReadOnlyList<double> Grades(IReadOnlyList<double> reference, IReadOnlyList<IReadOnlyList<double>> series, GreyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(series);
        options ??= new GreyOptions();
        if (series.Any(s => s.Count != reference.Count)) throw new ArgumentException($"Every series must have {reference.Count} points, as the reference has.");
        if (!(options.Rho is > 0 and <= 1)) throw new ArgumentException("The distinguishing coefficient must be above 0 and at most 1.");
        int[] points = [.. Enumerable.Range(0, reference.Count).Where(k => !double.IsNaN(reference[k]) && series.All(s => !double.IsNaN(s[k])))];
        var first = Image([.. points.Select(k => reference[k])], options.Image);
        double[]?[] others = [.. series.Select(s => Image([.. points.Select(k => s[k])], options.Image))];
        var least = options.Kind switch { GreyKind.Deng => 1, GreyKind.B => 3, _ => 2 };
        if (first is null || points.Length < least) return [.. series.Select(_ => double.NaN)];
        if (options.Kind == GreyKind.Deng) return DengGrades(first, others, options);
        return [.. others.Select(other => other is null ? double.NaN : options.Kind switch
        {
            GreyKind.Absolute => Absolute(first, other),
            GreyKind.Slope => Slope(first, other),
            GreyKind.B => OfTypeB(first, other),
            _ => OfTypeT(first, other),
        })];
    }

    private static double[]? Image(double[] values, GreyImage image)
    {
        if (image == GreyImage.None || values.Length == 0) return values;
        if (image == GreyImage.Range)
        {
            var (least, range) = (values.Min(), values.Max() - values.Min());
            return [.. values.Select(x => range == 0 ? 0 : (x - least) / range)];
        }
        var unit = image == GreyImage.Initial ? values[0] : Mean(values);
        return unit == 0 ? null : [.. values.Select(x => x / unit)];
    }

    private static double[] DengGrades(double[] reference, double[]?[] others, GreyOptions options)
    {
        double[]?[] distances = [.. others.Select(other => other is null ? null : reference.Zip(other, (a, b) => Math.Abs(a - b)).ToArray())];
        var (least, largest) = (double.PositiveInfinity, 0.0);
        foreach (var distance in distances.SelectMany(d => d ?? [])) (least, largest) = (Math.Min(least, distance), Math.Max(largest, distance));
        return [.. distances.Select(distance =>
        {
            if (distance is null) return double.NaN;
            var (min, max) = options.Scope == GreyScope.Set ? (least, largest) : (distance.Min(), distance.Max());
            return max == 0 ? 1 : Mean([.. distance.Select(d => (min + options.Rho * max) / (d + options.Rho * max))]);
        })];
    }

    private static double Absolute(double[] reference, double[] other)
    {
        var (s0, s) = (Area(reference), Area(other));
        var between = Math.Abs((s - s0).ToDouble());
        var sizes = 1 + Math.Abs(s0.ToDouble()) + Math.Abs(s.ToDouble());
        return sizes / (sizes + between);
    }

    // Below the broken line from the start, the last point by half.
    private static DoubleDouble Area(double[] values)
    {
        var area = DoubleDouble.Sum(values[^1], -values[0]) * 0.5;
        for (var k = 1; k < values.Length - 1; k++) area += DoubleDouble.Sum(values[k], -values[0]);
        return area;
    }

    private static double Slope(double[] reference, double[] other)
    {
        var (mean0, mean) = (Mean(reference), Mean(other));
        if (mean0 == 0 || mean == 0) return double.NaN;
        return Mean([.. Changes(reference).Zip(Changes(other), (first, second) =>
        {
            var (a, b) = (first / mean0, second / mean);
            return (1 + Math.Abs(a)) / (1 + Math.Abs(a) + Math.Abs(a - b));
        })]);
    }

    private static double OfTypeB(double[] reference, double[] other)
    {
        double[] distance = [.. reference.Zip(other, (a, b) => a - b)];
        var speed = Changes(distance);
        return 1 / (1 + MeanSize(distance) + MeanSize(speed) + MeanSize(Changes(speed)) / 2);
    }

    private static double OfTypeT(double[] reference, double[] other)
    {
        var (first, second) = (Changes(reference), Changes(other));
        var (size0, size) = (MeanSize(first), MeanSize(second));
        return Mean([.. first.Zip(second, (x, y) =>
        {
            if (x == 0 || y == 0) return x == y ? 1 : 0;
            var (a, b) = (x / size0, y / size);
            return Math.Sign(a) * Math.Sign(b) * Math.Min(Math.Abs(a), Math.Abs(b)) / Math.Max(Math.Abs(a), Math.Abs(b));
        })]);
    }

    private static double[] Changes(double[] values) => [.. values.Zip(values.Skip(1), (now, next) => next - now)];

    private static double MeanSize(double[] values) => Mean(Array.ConvertAll(values, Math.Abs));

    private static double Mean(double[] values)
    {
        var sum = DoubleDouble.Zero;
        foreach (var value in values) sum += value;
        return (sum / values.Length).ToDouble();
    }
}
