using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>Gaussian preference, 1 - exp(-d^2 / (2 s^2)). No sum over a sample can be had from fewer than all its terms: O(n) a value.</summary>
/// <param name="ascending">The sample, in ascending order.</param>
/// <param name="inflection">The s, above 0.</param>
internal sealed class GaussianSum(double[] ascending, double inflection) : PreferenceSum
{
    public override double Gain(double x) => Sum(ascending.AsSpan(0, AscendingCounts.Below(ascending, x)), x);

    public override double Loss(double x) => Sum(ascending.AsSpan(ascending.Length - AscendingCounts.Above(ascending, x)), x);

    private double Sum(ReadOnlySpan<double> sample, double x)
    {
        var sum = new LaneSum();
        var whole = sample.Length - sample.Length % Lanes.Count;
        for (var i = 0; i < whole; i += Lanes.Count) sum.Add(Preference(Lanes.Load(sample, i), x));
        if (whole < sample.Length)
        {
            // A number is not preferred to itself: x fills up the last vector.
            Span<double> tail = stackalloc double[Lanes.Count];
            tail.Fill(x);
            sample[whole..].CopyTo(tail);
            sum.Add(Preference(Lanes.Load(tail, 0), x));
        }
        return sum.Total().ToDouble();
    }

    private Vector512<double> Preference(Vector512<double> sample, double x)
    {
        var t = (Vector512.Create(x) - sample) / Vector512.Create(inflection);
        return -Exponential.LessOne(t * t * -0.5);
    }
}
