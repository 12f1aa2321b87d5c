using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>A term of each of eight numbers, with what rounding it left over.</summary>
internal interface ILaneTerm
{
    Vector512<double> Of(Vector512<double> x, out Vector512<double> rest);
}

/// <summary>Sums of terms, one of each number.</summary>
internal static class TermSum
{
    /// <summary>The sum of op(x) over some numbers, to about 32 digits where the terms have them.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static DoubleDouble Of<TTerm>(ReadOnlySpan<double> values, in TTerm op) where TTerm : struct, ILaneTerm
    {
        // On a copy of its own, in a method of its own, the loop keeps all in registers.
        var own = op;
        var sum = new LaneSum();
        var whole = values.Length - values.Length % Lanes.Count;
        for (var i = 0; i < whole; i += Lanes.Count) sum.Add(own.Of(Lanes.Load(values, i), out var rest), rest);
        if (whole < values.Length) AddTail(values[whole..], op, ref sum);
        return sum.Total();
    }

    // The tail is filled up with its first number, whose further terms are struck out.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddTail<TTerm>(ReadOnlySpan<double> values, in TTerm op, ref LaneSum sum) where TTerm : struct, ILaneTerm
    {
        Span<double> tail = stackalloc double[Lanes.Count];
        tail.Fill(values[0]);
        values.CopyTo(tail);
        var there = Vector512.LessThan(Lanes.Positions, Vector512.Create((double)values.Length));
        var term = op.Of(Lanes.Load(tail, 0), out var rest);
        sum.Add(term & there, rest & there);
    }
}
