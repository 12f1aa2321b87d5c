using FusionMetrics.Numerics;

namespace FusionMetrics.Outlook;

/// <summary>How much of what moves is one part, and not the rest.</summary>
internal static class PartStrength
{
    public static double Of(IReadOnlyList<double> part, IReadOnlyList<double> rest)
    {
        if (part.Count == 0) return double.NaN;
        double[] both = [.. part.Zip(rest, (p, r) => p + r)];
        var largest = both.Concat(rest).Max(Math.Abs);
        var scale = largest > 0 ? Scaling.ToNear1(largest) : 1;
        var all = Squares(both, scale);
        return all > 0 ? Math.Max(0, 1 - Squares([.. rest], scale) / all) : double.NaN;
    }

    private static double Squares(double[] values, double scale)
    {
        var (mean, sum) = (Mean.Of(values), DoubleDouble.Zero);
        foreach (var value in values) sum += DoubleDouble.Product((value - mean) * scale, (value - mean) * scale);
        return sum.ToDouble();
    }
}
