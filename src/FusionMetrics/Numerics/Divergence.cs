using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>
/// How far numbers diverge from their mean, as entropy sees it: the sum of f(q) = q ln q - q + 1 over q = z / mean. It is n ln n times one
/// minus the entropy of the shares z / sum z, without the cancellation that makes one minus the entropy worthless at low spread.
/// </summary>
internal static class Divergence
{
    private const int Step = 2 * Lanes.Count;

    // Below this share of the mean f is 1 to the last bit, whatever the number; it keeps the exponents in range.
    private const double Negligible = 7.888609052210118e-31; // 2^-100

    private static readonly Vector512<double> Positions = Vector512.Create(0.0, 1, 2, 3, 4, 5, 6, 7);

    /// <summary>The sum of f over some numbers. No term is negative; a number equal to the mean adds 0, the number 0 adds 1.</summary>
    /// <param name="values">Finite numbers that are not negative, none more than 2^900 times the mean.</param>
    /// <param name="mean">The mean of the column: positive.</param>
    /// <returns>The sum: each term right to a few units in the last place, the sum of the terms to about 32 digits.</returns>
    public static DoubleDouble Of(ReadOnlySpan<double> values, DoubleDouble mean)
    {
        var frame = new Frame(mean);
        var whole = values.Length - values.Length % Step;
        var sum = new LaneSum();
        AddTerms(frame, values[..whole], ref sum);
        // The tail is filled up with zeros, whose terms are struck out.
        Span<double> tail = stackalloc double[Step];
        values[whole..].CopyTo(tail);
        var filled = Vector512.Create((double)(values.Length - whole));
        var front = frame.Term(Lanes.Load(tail, 0)) & Vector512.LessThan(Positions, filled);
        var back = frame.Term(Lanes.Load(tail, Lanes.Count)) & Vector512.LessThan(Positions + Vector512.Create(8.0), filled);
        sum.Add(front + back);
        return sum.Total();
    }

    // One loop without a call, on local variables: so they stay in registers. Two vectors at a time, because they overlap in the processor
    // and share one compensated addition.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddTerms(in Frame shared, ReadOnlySpan<double> values, ref LaneSum total)
    {
        var frame = shared;
        var sum = total;
        for (var i = 0; i <= values.Length - Step; i += Step)
            sum.Add(frame.Term(Lanes.Load(values, i)) + frame.Term(Lanes.Load(values, i + Lanes.Count)));
        total = sum;
    }

    /// <summary>What all terms share: the mean, scaled into [sqrt(1/2), sqrt 2) by a power of two, and its reciprocal.</summary>
    private readonly struct Frame
    {
        private readonly Vector512<double> scale;
        private readonly Vector512<double> mean;
        private readonly Vector512<double> meanRest;
        private readonly Vector512<double> twice;
        private readonly Vector512<double> reciprocal;
        private readonly Vector512<double> reciprocalRest;

        public Frame(DoubleDouble mean)
        {
            Binary.Split(Vector512.Create(mean.High), out var exponent);
            scale = Binary.Power(Vector512.Create(Math.Clamp(-exponent.ToScalar(), -1022, 1000)));
            this.mean = mean.High * scale;
            meanRest = mean.Low * scale;
            twice = this.mean + this.mean;
            var inverse = (DoubleDouble)1 / new DoubleDouble(this.mean.ToScalar(), meanRest.ToScalar());
            reciprocal = Vector512.Create(inverse.High);
            reciprocalRest = Vector512.Create(inverse.Low);
        }

        /// <summary>f in each lane.</summary>
        /// <remarks>
        /// With q = 2^k v, v = 1 + t in [sqrt(1/2), sqrt 2): f(q) = 2^k [f(v) + k ln 2 (1 + t) + 2^-k - 1], where the last three terms
        /// vanish for k = 0. With s = t / (2 + t): f(v) = s t [1 + s (1 + s) P(s^2)], P as in <see cref="AtanhSeries"/>, because
        /// 1 + t = (1 + s) / (1 - s). All of f(v) is a product: nothing cancels, however small t is. And t itself is formed from the
        /// difference to the mean, which is exact.
        /// </remarks>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector512<double> Term(Vector512<double> z)
        {
            var scaled = z * scale;
            var q = Vector512.MaxNative(scaled * reciprocal, Vector512.Create(Negligible)); // native: never NaN or -0 here
            var k = Binary.Exponent(Binary.ShiftedBits(q));
            var inversePower = Binary.Power(-k);

            var difference = Vector512.FusedMultiplyAdd(scaled, inversePower, -mean) - meanRest;
            var t = Vector512.FusedMultiplyAdd(difference, reciprocal, difference * reciprocalRest);
            var s = difference / (difference + twice);
            var w = s * s;
            var st = s * t;
            var near = Vector512.FusedMultiplyAdd(st, (w + s) * AtanhSeries.Tail(w), st);

            var shift = k * Ln2.High;
            var far = Vector512.FusedMultiplyAdd(shift, t, shift + (inversePower - Vector512<double>.One));
            return Vector512.FusedMultiplyAdd(k * Ln2.Low, t + Vector512<double>.One, far + near) * Binary.Power(k);
        }
    }
}
