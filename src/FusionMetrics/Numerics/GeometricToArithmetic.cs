using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>
/// The ratio of the geometric to the arithmetic mean of a row, n (u1 u2 ... un)^(1/n) / (u1 + u2 + ... + un), and its powers. At most 1, and
/// exactly 1 where all numbers are equal and positive; 0 where a number is 0; NaN where one is negative or not finite. The same when all numbers
/// are multiplied by a power of two.
/// </summary>
internal static class GeometricToArithmetic
{
    private const int Memory = RowRoots.Memory + 3 * RowRoots.Capacity;

    // Numbers between these are taken as they stand, and rows with others one by one.
    private const double Least = 7.888609052210118e-31; // 2^-100
    private const double Most = 1.2676506002282294e30; // 2^100

    /// <summary>The ratios for the rows of a block.</summary>
    /// <param name="values">The columns, one after another.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="stride">The distance from the start of one column to the start of the next, at least the number of rows.</param>
    /// <param name="result">Receives the ratio of each row.</param>
    public static void Of(ReadOnlySpan<double> values, int columns, int stride, Span<double> result) => Raised(values, columns, stride, 1, result);

    /// <summary>The ratios for the rows of a block, each to a power.</summary>
    /// <param name="values">The columns, one after another.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="stride">The distance from the start of one column to the start of the next, at least the number of rows.</param>
    /// <param name="exponent">The exponent, above 0.</param>
    /// <param name="result">Receives the power of the ratio of each row.</param>
    public static void Raised(ReadOnlySpan<double> values, int columns, int stride, double exponent, Span<double> result)
    {
        var memory = ArrayPool<double>.Shared.Rent(Memory);
        var ratioRests = memory.AsSpan(RowRoots.Memory, RowRoots.Capacity);
        var whole = result.Length - result.Length % Lanes.Count;
        for (var row = 0; row < whole; row += RowRoots.Capacity)
        {
            var ratios = result.Slice(row, Math.Min(RowRoots.Capacity, whole - row));
            OfVectors(values[row..], columns, stride, ratios, memory);
            if (exponent != 1) Lanes.Update(ratioRests[..ratios.Length], ratios, new RatioPower(exponent));
        }
        for (var row = whole; row < result.Length; row++)
        {
            result[row] = OfRow(values[row..], columns, stride, memory, out ratioRests[0]);
            if (exponent != 1) Lanes.Update(ratioRests[..1], result.Slice(row, 1), new RatioPower(exponent));
        }
        ArrayPool<double>.Shared.Return(memory);
    }

    // Leaves what rounding the ratios left over where the sums were.
    private static void OfVectors(ReadOnlySpan<double> values, int columns, int stride, Span<double> result, Span<double> memory)
    {
        var rows = result.Length;
        var roots = new RowRoots(memory, rows, columns);
        var sum = memory.Slice(RowRoots.Memory, rows);
        var rest = memory.Slice(RowRoots.Memory + RowRoots.Capacity, rows);
        var ordinary = memory.Slice(RowRoots.Memory + 2 * RowRoots.Capacity, rows);
        Collect(values, columns, stride, roots, sum, rest, ordinary);
        roots.Take();
        Divide(roots, sum, rest, result);
        if (!ordinary.Contains(0)) return;
        for (var row = 0; row < rows; row++)
            if (ordinary[row] == 0) result[row] = OfRow(values[row..], columns, stride, memory, out sum[row]);
    }

    // Product and sum of each row, and 1 where all its numbers are ordinary.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Collect(ReadOnlySpan<double> values, int columns, int stride, RowRoots roots, Span<double> sums, Span<double> rests, Span<double> ordinary)
    {
        for (var i = 0; i < sums.Length; i += Lanes.Count)
        {
            var x = Lanes.Load(values, i);
            var product = new LaneProduct(x);
            var sum = new LaneSum(x, Vector512<double>.Zero);
            var (least, most) = (x, x);
            for (var column = 1; column < columns; column++)
            {
                x = Lanes.Load(values, column * stride + i);
                product.Multiply(x);
                if (column % LaneProduct.SafeFactors == 0) product.Normalize();
                sum.Add(x);
                least = Vector512.MinNative(least, x);
                most = Vector512.MaxNative(most, x);
            }
            product.Normalize();
            roots.Set(product, i);
            Lanes.Store(sum.High, sums, i);
            Lanes.Store(sum.Low, rests, i);
            // A NaN may hide from the extremes, but not from the sum.
            var all = Vector512.GreaterThanOrEqual(least, Vector512.Create(Least))
                & Vector512.LessThanOrEqual(most, Vector512.Create(Most)) & Vector512.Equals(sum.High, sum.High);
            Lanes.Store(all & Vector512<double>.One, ordinary, i);
        }
    }

    // n * root / sum, corrected by what rounding left over in each: one Newton step of the division. What that leaves over takes the place of the
    // sums.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Divide(RowRoots roots, Span<double> sums, ReadOnlySpan<double> rests, Span<double> result)
    {
        var degree = Vector512.Create((double)roots.Degree);
        for (var i = 0; i < result.Length; i += Lanes.Count)
        {
            var (root, sum, rest) = (Lanes.Load(roots.Root, i), Lanes.Load(sums, i), Lanes.Load(rests, i));
            var numerator = degree * root;
            var numeratorRest = Vector512.FusedMultiplyAdd(degree, root, -numerator) + degree * Lanes.Load(roots.Rest, i);
            var denominator = sum + rest;
            var denominatorRest = rest - (denominator - sum);
            var ratio = numerator / denominator;
            var residual = Vector512.FusedMultiplyAdd(-ratio, denominator, numerator) + (numeratorRest - ratio * denominatorRest);
            var correction = residual / denominator;
            var corrected = ratio + correction;
            var exponent = Lanes.Load(roots.Exponent, i);
            Lanes.Store(Binary.Scale(correction - (corrected - ratio), exponent), sums, i);
            Lanes.Store(Vector512.MinNative(Binary.Scale(corrected, exponent), Vector512<double>.One), result, i);
        }
    }

    // Numbers of any size, zeros, and what is no number. The factors are brought between 1 and 4 such that their exponents leave a whole
    // power of two for the root, and the terms of the sum to 1 or less: so nothing over- or underflows, and no bit of an ordinary row changes.
    private static double OfRow(ReadOnlySpan<double> values, int columns, int stride, Span<double> memory, out double ratioRest)
    {
        ratioRest = 0;
        var (valid, zero, exponents, top) = (true, false, 0L, int.MinValue);
        for (var column = 0; column < columns; column++)
        {
            var x = values[column * stride];
            valid &= x is >= 0 and <= double.MaxValue;
            zero |= x == 0;
            exponents += Math.ILogB(x);
            top = Math.Max(top, Math.ILogB(x));
        }
        if (!valid || zero) return valid ? 0 : double.NaN;

        var (power, remainder) = Math.DivRem(exponents, columns);
        if (remainder < 0) (power, remainder) = (power - 1, remainder + columns);
        var product = new LaneProduct(Vector512<double>.One);
        var sum = new LaneSum();
        for (var column = 0; column < columns; column++)
        {
            var x = values[column * stride];
            sum.Add(Vector512.Create(Math.ScaleB(x, -top)));
            product.Multiply(Vector512.Create(Math.ScaleB(x, (column < remainder ? 1 : 0) - Math.ILogB(x))));
            product.Normalize();
        }
        var roots = new RowRoots(memory, Lanes.Count, columns);
        roots.Set(product, 0);
        roots.Take();
        // Below this the ratio is zero.
        roots.Exponent.Fill(Math.Max(power - top + roots.Exponent[0], -1200));
        Span<double> sums = stackalloc double[3 * Lanes.Count];
        Lanes.Store(sum.High, sums, 0);
        Lanes.Store(sum.Low, sums, Lanes.Count);
        Divide(roots, sums[..Lanes.Count], sums.Slice(Lanes.Count, Lanes.Count), sums[(2 * Lanes.Count)..]);
        ratioRest = sums[0];
        return sums[^1];
    }

    // (ratio + rest)^exponent, to the first order in the rest: the second is beyond 30 digits. At most 1, as the ratio is.
    private readonly struct RatioPower(double exponent) : ILaneZip
    {
        public Vector512<double> Of(Vector512<double> x, Vector512<double> y)
        {
            var power = Power.Of(y, Vector512.Create(exponent));
            var correction = Vector512.ConditionalSelect(Vector512.GreaterThan(y, Vector512<double>.Zero), power * (exponent * (x / y)), Vector512<double>.Zero);
            power += correction;
            return Vector512.ConditionalSelect(Vector512.GreaterThan(power, Vector512<double>.One), Vector512<double>.One, power);
        }
    }
}
