using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using FusionMetrics.Coupling;
using FusionMetrics.Diagnosis;
using FusionMetrics.Numerics;
using FusionMetrics.Trends;

namespace FusionMetrics.KernelProbe;

/// <summary>Every kernel on the same inputs: numbers of all sizes made from seeded bits, and the special ones.</summary>
internal static class Probes
{
    private const int Count = 4001; // not a whole number of vectors

    /// <summary>The name of each kernel and the bytes it makes.</summary>
    public static IEnumerable<(string Name, Func<byte[]> Bits)> All =>
    [
        ("Logarithm", () => Each([.. Special, .. AnySize(1)], Logarithm.Of)),
        ("LogarithmLanes", () => Lane([.. Special, .. AnySize(1)], Logarithm.Of)),
        ("Exponential", () => Each([.. Special, .. Between(2, -750, 715)], Exponential.Of)),
        ("ExponentialLanes", () => Lane([.. Special, .. Between(2, -750, 715)], Exponential.Of)),
        ("ExponentialLessOne", () => Each([.. Special, .. Between(14, -750, 715), .. Between(15, -0.5, 0.5)], x => Exponential.LessOne(Vector512.Create(x)).ToScalar())),
        ("Power", () => Each([.. Special, .. AnySize(12, -300, 300)], x => Power.Of(x, 1.7))),
        ("GeometricToArithmetic2", () => Rows(2, GeometricToArithmetic.Of)),
        ("GeometricToArithmetic3", () => Rows(3, GeometricToArithmetic.Of)),
        ("GeometricToArithmetic5", () => Rows(5, GeometricToArithmetic.Of)),
        ("CouplingKForm3", () => Coupled(3, new KFormCoupling(new KFormOptions()))),
        ("CouplingWang2", () => Coupled(2, new WangCoupling())),
        ("CouplingWang4", () => Coupled(4, new WangCoupling())),
        ("CouplingFan4", () => Coupled(4, new FanCoupling())),
        ("CouplingDispersion4", () => Coupled(4, new DispersionCoupling())),
        ("StandardGradient", () => Gradient(new StandardCoupling())),
        ("WangGradient", () => Gradient(new WangCoupling())),
        ("FanGradient", () => Gradient(new FanCoupling())),
        ("DispersionGradient", () => Gradient(new DispersionCoupling())),
        ("ObstacleShares", () => Shares([.. Special, .. Between(21, -0.1, 1.1)])),
        ("ErrorFunction", () => Each([.. Special, .. Between(3, -7, 28)], ErrorFunction.Complement)),
        ("NormalTail", () => Each([.. Special, .. Between(4, -39, 39)], NormalTail.TwoSided)),
        ("NormalQuantile", () => Each([.. Special, .. Between(13, 0, 1), .. AnySize(16, -1074, -1)], NormalQuantile.Of)),
        ("Arcsine", () => Each(Between(25, -1, 1), Arcsine.Of)),
        ("BetaTail", () => Each(Between(26, -1, 1), r => BetaTail.Of(r, 33.3))),
        ("ChiSquareTail", () => Each([.. Special, .. Between(27, 0, 1500)], x => ChiSquareTail.Of(x, 7))),
        ("HamedVariance", () => Each([.. Between(28, -0.95, 1).Take(500)], phi => HamedVariance.Even(20, phi))),
        ("HamedTest", () => Parts(AnySize(29, -200, 200), z => Trend(new Hamed(new HamedOptions { Interval = SlopeInterval.Normal }), z))),
        ("HamedRao", () => Parts(AnySize(30, -20, 20), z => Trend(new HamedRao(new LagOptions()), z))),
        ("Divergence", () => Parts(Between(5, 0, 1000), z => Pair(new Divergence(new DoubleDouble(400, 1e-14)).Of(z)))),
        ("DivergenceSkewed", () => Parts(AnySize(6, -60, 60), z => Pair(new Divergence(1.25).Of(z)))),
        ("DivergenceTight", () => Parts(Between(7, 0.99999999, 1.00000001), z => Pair(new Divergence(new DoubleDouble(1, 1e-17)).Of(z)))),
        ("RowSum", () => Parts(AnySize(9, -60, 60), Weighted)),
        ("Quotient", () => Parts([.. Special, .. AnySize(11, -900, 900)], z => Divided(z, 3.7))),
        ("Moments", () => Parts(AnySize(8, -90, 90), z => Moments.Of(z) is var m ? [m.Count, m.Minimum, m.Maximum, .. Pair(m.Sum)] : [])),
    ];

    private static double[] Special =>
    [
        0, -0.0, 1, -1, 0.5, 2, double.Epsilon, -double.Epsilon, double.MaxValue, double.MinValue, double.PositiveInfinity,
        double.NegativeInfinity, double.NaN, 2.2250738585072014e-308, 1e-310, 0.7071067811865476, 1.4142135623730951,
    ];

    private static double[] AnySize(int seed, int least = -1074, int most = 1023)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, Count).Select(_ => Math.ScaleB(1 + random.NextDouble(), random.Next(least, most)))];
    }

    private static double[] Between(int seed, double from, double to)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, Count).Select(_ => from + (to - from) * random.NextDouble())];
    }

    // Four columns where each has four rows or more, else one.
    private static double[] Weighted(double[] z)
    {
        double[] weights = z.Length < 16 ? [1.0 / 3] : [0.1, 0.2, 0.3, 0.4];
        var sums = new double[z.Length / weights.Length];
        RowVectors.Map(z, weights.Length, sums.Length, sums, new RowSum(weights));
        return sums;
    }

    private static double[] Divided(double[] x, double divisor)
    {
        var result = new double[x.Length];
        Lanes.Map(x, result, new Quotient(divisor));
        return result;
    }

    private static double[] Pair(DoubleDouble x) => [x.High, x.Low];

    private static byte[] Bytes(double[] values) => MemoryMarshal.AsBytes<double>(values).ToArray();

    private static double[] Trend(ITrendDetector detector, double[] values)
    {
        var found = detector.Detect(new TimeSeries([.. values.Select((_, i) => i + 0.25 * (i % 3))], values));
        return [found.S, found.Variance, found.Z, found.P, found.Slope, found.Intercept, found.SlopeLow, found.SlopeHigh];
    }

    private static byte[] Each(double[] x, Func<double, double> kernel) => Bytes([.. x.Select(kernel)]);

    private static byte[] Lane(double[] x, Func<Vector512<double>, Vector512<double>> kernel)
    {
        var result = new double[x.Length / Lanes.Count * Lanes.Count];
        for (var i = 0; i < result.Length; i += Lanes.Count) Lanes.Store(kernel(Lanes.Load(x, i)), result, i);
        return Bytes(result);
    }

    private static byte[] Rows(int columns, RowKernel kernel)
    {
        double[] values = [.. Enumerable.Range(0, columns).SelectMany(column => (double[])[.. Special, .. AnySize(10 + column)])];
        var result = new double[values.Length / columns];
        kernel(values, columns, result.Length, result);
        return Bytes(result);
    }

    // Indices in [0, 1] and their corners, and numbers of any size.
    private static byte[] Coupled(int columns, ICouplingModel model)
    {
        double[] corners = [0, 1, double.Epsilon, 1e-310, 1e-16, 0.5, Math.BitDecrement(1)];
        double[] values = [.. Enumerable.Range(0, columns).SelectMany(column => (double[])[.. Special, .. Cycled(corners, 3 + 2 * column), .. Between(20 + column, 0, 1), .. AnySize(30 + column)])];
        var result = new double[values.Length / columns];
        model.Couple(new RowBlock(values, columns, result.Length, result.Length), result);
        return Bytes(result);
    }

    private static IEnumerable<double> Cycled(double[] values, int step) => Enumerable.Range(0, 343).Select(i => values[i * step / 7 % values.Length]);

    private static byte[] Gradient(IDifferentiableCoupling model)
    {
        double[] values = [.. Between(22, 0, 1), .. Between(23, 0, 1), .. Between(24, 0, 1)];
        var (rows, coupling, gradient) = (values.Length / 3, new double[values.Length / 3], new double[values.Length]);
        var block = new RowBlock(values, 3, rows, rows);
        model.Couple(block, coupling);
        model.Differentiate(block, coupling, gradient);
        return Bytes(gradient);
    }

    private static byte[] Shares(double[] z)
    {
        var (rows, shares) = (z.Length / 4, new double[z.Length / 4 * 4]);
        new RowBlock(z, 4, rows, rows).Fan(shares, new ObstacleShares([0.1, 0.2, 0.3, 0.4], [1, 1, 0, 1], [1, 1, -1, 1]));
        return Bytes(shares);
    }

    // Parts of all lengths up to 80, so that every shape of a tail is met.
    private static byte[] Parts(double[] x, Func<double[], double[]> kernel)
    {
        var results = new List<double>();
        for (int start = 0, length = 1; start + length <= x.Length; start += length, length = length % 80 + 1)
            results.AddRange(kernel(x[start..(start + length)]));
        return Bytes([.. results]);
    }

    private delegate void RowKernel(ReadOnlySpan<double> values, int columns, int stride, Span<double> result);
}
