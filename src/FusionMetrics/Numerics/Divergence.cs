using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>
/// How far numbers diverge from their mean, as entropy sees it: the sum of f(q) = q ln q - q + 1 over q = z / mean. It is n ln n times one
/// minus the entropy of the shares z / sum z, without the cancellation that makes one minus the entropy worthless at low spread.
/// </summary>
internal readonly struct Divergence
{
    private const int Step = 2 * Lanes.Count;

    // z = sign * value + start, scaled by a power of two that brings the mean into [sqrt(1/2), sqrt 2).
    private readonly double sign;
    private readonly double start;
    private readonly DoubleDouble mean;

    /// <summary>Measures the divergence of z = sign * value + start from a mean.</summary>
    /// <param name="mean">The mean of the z: positive.</param>
    /// <param name="sign">1 or -1.</param>
    /// <param name="start">The z of the value 0.</param>
    public Divergence(DoubleDouble mean, double sign = 1, double start = 0)
    {
        Binary.Split(Vector512.Create(mean.High), out var exponent);
        var scale = Binary.Power(Vector512.Create(Math.Clamp(-exponent.ToScalar(), -1022, 1000))).ToScalar();
        this.sign = sign * scale;
        this.start = start * scale;
        this.mean = new(mean.High * scale, mean.Low * scale);
    }

    /// <summary>The sum of f over some numbers. No term is negative; a number equal to the mean adds 0, the number 0 adds 1.</summary>
    /// <param name="values">Numbers whose z are finite and not negative, and none more than 2^900 times the mean.</param>
    /// <returns>The sum: each term right to a few units in the last place, the sum of the terms to about 32 digits.</returns>
    public DoubleDouble Of(ReadOnlySpan<double> values)
    {
        var whole = values.Length - values.Length % Step;
        var sum = new LaneSum();
        AddTerms(values[..whole], ref sum);
        if (whole < values.Length) AddTail(values[whole..], ref sum);
        return sum.Total();
    }

    // One loop without a call, on local variables: so they stay in registers. Two vectors at a time, because they overlap in the processor
    // and share one compensated addition.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddTerms(ReadOnlySpan<double> values, ref LaneSum total)
    {
        var frame = new DivergenceTerm(mean);
        var (own, from, sum) = (Vector512.Create(sign), Vector512.Create(start), total);
        for (var i = 0; i <= values.Length - Step; i += Step)
        {
            var front = frame.Of(Vector512.FusedMultiplyAdd(Lanes.Load(values, i), own, from));
            var back = frame.Of(Vector512.FusedMultiplyAdd(Lanes.Load(values, i + Lanes.Count), own, from));
            sum.Add(front + back);
        }
        total = sum;
    }

    // The tail is filled up with zeros, whose terms are struck out.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddTail(ReadOnlySpan<double> values, ref LaneSum total)
    {
        Span<double> z = stackalloc double[Step];
        for (var i = 0; i < values.Length; i++) z[i] = Math.FusedMultiplyAdd(values[i], sign, start);
        var frame = new DivergenceTerm(mean);
        var filled = Vector512.Create((double)values.Length);
        var front = frame.Of(Lanes.Load(z, 0)) & Vector512.LessThan(Lanes.Positions, filled);
        var back = frame.Of(Lanes.Load(z, Lanes.Count)) & Vector512.LessThan(Lanes.Positions + Vector512.Create(8.0), filled);
        total.Add(front + back);
    }
}
