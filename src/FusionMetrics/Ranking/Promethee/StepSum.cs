using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>Preference in steps: 0 up to q, 1/2 up to p, 1 above it. Two searches a sum, O(log n).</summary>
/// <param name="ascending">The sample, in ascending order.</param>
/// <param name="q">0 or more.</param>
/// <param name="p">q or more.</param>
internal sealed class StepSum(double[] ascending, double q, double p) : PreferenceSum
{
    public override double Gain(double x) => Half(AscendingCounts.Below(ascending, x, q), q == p ? null : AscendingCounts.Below(ascending, x, p));

    public override double Loss(double x) => Half(AscendingCounts.Above(ascending, x, q), q == p ? null : AscendingCounts.Above(ascending, x, p));

    private static double Half(int weakly, int? strictly) => (weakly + (strictly ?? weakly)) / 2.0;
}
