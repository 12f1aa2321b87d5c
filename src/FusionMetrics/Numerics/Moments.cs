using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>Count, extremes and sum of some numbers, in one pass.</summary>
/// <param name="Count">How many numbers.</param>
/// <param name="Minimum">The least; 0 of none.</param>
/// <param name="Maximum">The largest; 0 of none.</param>
/// <param name="Sum">Their sum, to about 32 digits.</param>
internal readonly record struct Moments(int Count, double Minimum, double Maximum, DoubleDouble Sum)
{
    private const int Step = 2 * Lanes.Count;

    /// <summary>The moments of some numbers.</summary>
    /// <param name="values">Finite numbers without negative zero, whose sum is in the range of doubles.</param>
    /// <returns>The moments.</returns>
    public static Moments Of(ReadOnlySpan<double> values)
    {
        if (values.IsEmpty) return default;
        var state = new State { Least = Vector512.Create(values[0]), Largest = Vector512.Create(values[0]) };
        var whole = values.Length - values.Length % Step;
        state.Add(values[..whole]);
        // The tail is filled up with zeros for the sum, and with the first number for the extremes.
        Span<double> tail = stackalloc double[Step];
        values[whole..].CopyTo(tail);
        state.AddToSum(tail);
        tail[(values.Length - whole)..].Fill(values[0]);
        state.AddToExtremes(tail);
        return new(values.Length, Least(state.Least), Largest(state.Largest), state.Even.Total() + state.Odd.Total());
    }

    /// <summary>Sixteen sums, for two vectors at a time, and eight extremes.</summary>
    private struct State
    {
        public LaneSum Even;
        public LaneSum Odd;
        public Vector512<double> Least;
        public Vector512<double> Largest;

        // One loop without a call, on local variables: so they stay in registers.
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Add(ReadOnlySpan<double> values)
        {
            var (even, odd, least, largest) = (Even, Odd, Least, Largest);
            for (var i = 0; i <= values.Length - Step; i += Step)
            {
                var x = Lanes.Load(values, i);
                var y = Lanes.Load(values, i + Lanes.Count);
                even.Add(x);
                odd.Add(y);
                // Native is one instruction; machines differ only in NaN and the sign of zero, which are not among the values.
                least = Vector512.MinNative(least, Vector512.MinNative(x, y));
                largest = Vector512.MaxNative(largest, Vector512.MaxNative(x, y));
            }
            (Even, Odd, Least, Largest) = (even, odd, least, largest);
        }

        public void AddToSum(ReadOnlySpan<double> step)
        {
            Even.Add(Lanes.Load(step, 0));
            Odd.Add(Lanes.Load(step, Lanes.Count));
        }

        public void AddToExtremes(ReadOnlySpan<double> step)
        {
            Least = Vector512.MinNative(Least, Vector512.MinNative(Lanes.Load(step, 0), Lanes.Load(step, Lanes.Count)));
            Largest = Vector512.MaxNative(Largest, Vector512.MaxNative(Lanes.Load(step, 0), Lanes.Load(step, Lanes.Count)));
        }
    }

    private static double Least(Vector512<double> lanes)
    {
        var least = lanes[0];
        for (var lane = 1; lane < Lanes.Count; lane++) least = Math.Min(least, lanes[lane]);
        return least;
    }

    private static double Largest(Vector512<double> lanes)
    {
        var largest = lanes[0];
        for (var lane = 1; lane < Lanes.Count; lane++) largest = Math.Max(largest, lanes[lane]);
        return largest;
    }
}
