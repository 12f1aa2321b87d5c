using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>
/// The n-th roots of the products of up to 128 rows, a stage at a time: short loops that every compiler turns into good code, with or
/// without wide vectors. Products and roots have about 32 digits, and no range: root = (Root + RootRest) * 2^Exponent.
/// </summary>
internal ref struct RowRoots
{
    /// <summary>The largest number of rows.</summary>
    public const int Capacity = 128;

    /// <summary>The number of doubles of memory to work in.</summary>
    public const int Memory = 8 * Capacity;

    private readonly Span<double> memory;
    private int padded;

    /// <summary>Works in some memory.</summary>
    /// <param name="memory">Of size <see cref="Memory"/>.</param>
    public RowRoots(Span<double> memory) => this.memory = memory;

    /// <summary>The degree n of the roots.</summary>
    public int Degree { get; private set; }

    /// <summary>The largest factor of each row; infinite where a factor is not positive and finite.</summary>
    public readonly Span<double> Largest => Part(0);

    /// <summary>The power of two of each root.</summary>
    public readonly Span<double> Exponent => Part(1);

    /// <summary>The roots.</summary>
    public readonly Span<double> Root => Part(2);

    /// <summary>What rounding the roots left over.</summary>
    public readonly Span<double> RootRest => Part(3);

    /// <summary>Memory for one column, filled up with ones to a whole number of vectors.</summary>
    public readonly Span<double> Column => Part(4);

    private readonly Span<double> High => Part(5);

    private readonly Span<double> Low => Part(6);

    private readonly Span<double> Remainder => Part(7);

    /// <summary>Takes the roots of some rows.</summary>
    /// <param name="values">The columns, one after another, from the first row on.</param>
    /// <param name="columns">The number of columns: the degree of the root.</param>
    /// <param name="rows">The number of rows, at most <see cref="Capacity"/>.</param>
    /// <param name="stride">The distance from the start of one column to the start of the next.</param>
    public void Take(ReadOnlySpan<double> values, int columns, int rows, int stride)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        Degree = columns;
        padded = (rows + Lanes.Count - 1) / Lanes.Count * Lanes.Count;
        Column.Fill(1);
        High.Fill(1);
        Low.Clear();
        Exponent.Clear();
        Largest.Clear();
        for (var column = 0; column < columns; column++)
        {
            values.Slice(column * stride, rows).CopyTo(Column);
            Multiply((column + 1) % LaneProduct.SafeFactors == 0);
        }
        Prepare();
        if (columns == 2) Lanes.Map(Root, Root, default(SquareRoot));
        else Lanes.Map(Root, Root, default(Exp));
        Correct();
    }

    private readonly void Multiply(bool normalize)
    {
        var column = Column;
        var largest = Largest;
        var high = High;
        var low = Low;
        var exponent = Exponent;
        for (var i = 0; i < column.Length; i += Lanes.Count)
        {
            var x = Lanes.Load(column, i);
            var product = new LaneProduct(Lanes.Load(high, i), Lanes.Load(low, i), Lanes.Load(exponent, i));
            product.Multiply(Binary.Split(x, out var power), power);
            if (normalize) product.Normalize();
            Lanes.Store(product.High, high, i);
            Lanes.Store(product.Low, low, i);
            Lanes.Store(product.Exponent, exponent, i);
            var most = Lanes.Load(largest, i);
            most = Vector512.ConditionalSelect(Vector512.GreaterThan(x, most), x, most);
            var positive = Vector512.GreaterThan(x, Vector512<double>.Zero);
            Lanes.Store(Vector512.ConditionalSelect(positive, most, Vector512.Create(double.PositiveInfinity)), largest, i);
        }
    }

    // product = (high + low) 2^remainder (2^exponent)^n with remainder in 0..n - 1; leaves the start of the root, or its logarithm.
    private readonly void Prepare()
    {
        var high = High;
        var low = Low;
        var exponent = Exponent;
        var remainder = Remainder;
        var root = Root;
        var share = 1.0 / Degree;
        for (var i = 0; i < high.Length; i += Lanes.Count)
        {
            var product = new LaneProduct(Lanes.Load(high, i), Lanes.Load(low, i), Lanes.Load(exponent, i));
            product.Normalize();
            // The half keeps the inexact quotient off the whole numbers.
            var quotient = Vector512.Floor((product.Exponent + Vector512.Create(0.5)) * share);
            var rest = product.Exponent - quotient * Degree;
            Lanes.Store(product.High, high, i);
            Lanes.Store(product.Low, low, i);
            Lanes.Store(quotient, exponent, i);
            Lanes.Store(rest, remainder, i);
            Lanes.Store(Degree == 2 ? product.High * Binary.Power(rest) : Logarithm.OfParts(product.High, rest) * share, root, i);
        }
    }

    // y <- y (1 + (p - y^n) / (n p)): the start is right to a few units in the last place, so one step gives twice the digits.
    private readonly void Correct()
    {
        var high = High;
        var low = Low;
        var remainder = Remainder;
        var root = Root;
        var rootRest = RootRest;
        for (var i = 0; i < high.Length; i += Lanes.Count)
        {
            var start = Lanes.Load(root, i);
            var fraction = Binary.Split(start, out var exponent);
            var power = new LaneProduct(fraction, Vector512<double>.Zero, exponent);
            for (var k = 1; k < Degree; k++)
            {
                power.Multiply(fraction, exponent);
                if (k % LaneProduct.SafeFactors == 0) power.Normalize();
            }
            power.Normalize();
            var carry = Binary.Power(power.Exponent - Lanes.Load(remainder, i));
            var product = Lanes.Load(high, i);
            var residual = (product - power.High * carry) + (Lanes.Load(low, i) - power.Low * carry);
            var correction = start * (residual / (product * Degree));
            var corrected = start + correction;
            Lanes.Store(corrected, root, i);
            Lanes.Store(correction - (corrected - start), rootRest, i);
        }
    }

    private readonly Span<double> Part(int index) => memory.Slice(index * Capacity, padded);

    private readonly struct SquareRoot : ILaneMap
    {
        public Vector512<double> Of(Vector512<double> x) => Vector512.Sqrt(x);
    }

    private readonly struct Exp : ILaneMap
    {
        public Vector512<double> Of(Vector512<double> x) => Exponential.Of(x);
    }
}
