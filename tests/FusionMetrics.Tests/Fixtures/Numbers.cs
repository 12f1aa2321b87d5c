using CsCheck;

namespace FusionMetrics.Tests.Fixtures;

/// <summary>Numbers to try methods on.</summary>
internal static class Numbers
{
    /// <summary>Any magnitude from 1e-270 to 1e270, any sign, and 0.</summary>
    public static Gen<double> AnyMagnitude { get; } = Gen.Frequency(
        (1, Gen.Const(0.0)), (15, Gen.Select(Gen.Double[1, 2], Gen.Int[-900, 900], Gen.Bool, (m, e, negative) => Math.ScaleB(negative ? -m : m, e))));

    /// <summary>The ends of what there is.</summary>
    public static Gen<double> Extreme { get; } = Gen.Int[0, 4].Select(i => new[] { 0.0, -0.0, double.MaxValue, double.MinValue, double.Epsilon }[i]);

    /// <summary>Indices in (0, 1], a third of them near 0.</summary>
    public static Gen<double> Index { get; } = Gen.OneOf(Gen.Double[0.001, 1], Gen.Double[0.1, 1], Gen.Double[-12, 0].Select(e => Math.Pow(10, e)));

    /// <summary>The two directions that columns have after a normaliser, and raw ones before it.</summary>
    public static Gen<Direction> BenefitOrCost { get; } = Gen.Bool.Select(cost => cost ? Direction.Cost : Direction.Benefit);

    public static bool IsNegativeZero(double value) => value == 0 && double.IsNegative(value);
}
