using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>
/// The n-th roots of the products of some rows, with about 32 digits: (Root + Rest) * 2^Exponent. Made in stages, each a short loop over
/// the rows: so that the processor works on several rows at once, and every compiler keeps each stage in registers.
/// </summary>
internal readonly ref struct RowRoots
{
    /// <summary>The largest number of rows.</summary>
    public const int Capacity = 128;

    /// <summary>The number of doubles of memory to work in.</summary>
    public const int Memory = 5 * Capacity;

    private readonly Span<double> high;
    private readonly Span<double> low;
    private readonly Span<double> remainder;

    /// <summary>Makes room for some rows.</summary>
    /// <param name="memory">Of size <see cref="Memory"/>.</param>
    /// <param name="rows">The number of rows, a whole number of vectors, at most <see cref="Capacity"/>.</param>
    /// <param name="degree">The degree n of the roots, at least 1.</param>
    public RowRoots(Span<double> memory, int rows, int degree)
    {
        high = memory[..rows];
        low = memory.Slice(Capacity, rows);
        remainder = memory.Slice(2 * Capacity, rows);
        Exponent = memory.Slice(3 * Capacity, rows);
        Root = memory.Slice(4 * Capacity, rows);
        Degree = degree;
    }

    /// <summary>The degree n of the roots.</summary>
    public int Degree { get; }

    /// <summary>The power of two of each root.</summary>
    public Span<double> Exponent { get; }

    /// <summary>The roots.</summary>
    public Span<double> Root { get; }

    /// <summary>What rounding the roots left over.</summary>
    public Span<double> Rest => low;

    /// <summary>Gives eight rows their product.</summary>
    /// <param name="product">Positive, normalised.</param>
    /// <param name="at">The first of the rows.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Set(LaneProduct product, int at)
    {
        // The half keeps the inexact quotient off the whole numbers.
        var quotient = Vector512.Floor((product.Exponent + Vector512.Create(0.5)) * (1.0 / Degree));
        Lanes.Store(product.High, high, at);
        Lanes.Store(product.Low, low, at);
        Lanes.Store(product.Exponent - quotient * Degree, remainder, at);
        Lanes.Store(quotient, Exponent, at);
    }

    /// <summary>Takes the roots of the products.</summary>
    public void Take()
    {
        if (Degree == 2) StartSquare();
        else StartAny();
        Correct();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void StartSquare()
    {
        for (var i = 0; i < high.Length; i += Lanes.Count)
            Lanes.Store(Vector512.Sqrt(Lanes.Load(high, i) * Binary.Power(Lanes.Load(remainder, i))), Root, i);
    }

    private void StartAny()
    {
        Logarithms();
        Lanes.Map(Root, Root, default(Exp));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Logarithms()
    {
        var share = Vector512.Create(1.0 / Degree);
        for (var i = 0; i < high.Length; i += Lanes.Count)
            Lanes.Store(Logarithm.OfParts(Lanes.Load(high, i), Lanes.Load(remainder, i)) * share, Root, i);
    }

    // With product = p (2^Exponent)^n and p from sqrt(1/2) to 2^n: y + y (p - y^n) / (n p), where the start y is right to a few units in
    // the last place, has twice the digits (Newton), and p - y^n is formed in 32.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Correct()
    {
        for (var i = 0; i < high.Length; i += Lanes.Count)
        {
            var start = Lanes.Load(Root, i);
            var power = new LaneProduct(start);
            for (var k = 1; k < Degree; k++)
            {
                power.Multiply(start);
                if (k % LaneProduct.SafeFactors == 0) power.Normalize();
            }
            var carry = Binary.Power(power.Exponent - Lanes.Load(remainder, i));
            var product = Lanes.Load(high, i);
            var residual = (product - power.High * carry) + (Lanes.Load(low, i) - power.Low * carry);
            var correction = start * (residual / (product * Degree));
            var corrected = start + correction;
            Lanes.Store(corrected, Root, i);
            Lanes.Store(correction - (corrected - start), Rest, i);
        }
    }

    private readonly struct Exp : ILaneMap
    {
        public Vector512<double> Of(Vector512<double> x) => Exponential.Of(x);
    }
}
