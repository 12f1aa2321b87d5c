using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>
/// Eight running sums of products, each product and each sum with what rounding leaves over (Ogita, Rump and Oishi 2005, Dot2): so that a
/// weighted sum of any number of columns is right to the last digit or one beside it, and weights that share 1 never lift a row of ones
/// above 1.
/// </summary>
internal struct ProductSum
{
    private Vector512<double> sum;
    private Vector512<double> rest;

    /// <summary>The sums, rounded.</summary>
    public readonly Vector512<double> Total => sum + rest;

    /// <summary>What rounding the sums left over.</summary>
    public readonly Vector512<double> Rest => rest - (Total - sum);

    /// <summary>Adds factor * x to each lane.</summary>
    /// <param name="factor">The factors.</param>
    /// <param name="x">The numbers.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Vector512<double> factor, Vector512<double> x)
    {
        var product = factor * x;
        var after = sum + product;
        var shadow = after - sum;
        rest += Vector512.FusedMultiplyAdd(factor, x, -product) + ((sum - (after - shadow)) + (product - shadow));
        sum = after;
    }

    /// <summary>Adds factor * x to each lane, where one or both are rounded.</summary>
    /// <param name="factor">The factors.</param>
    /// <param name="x">The numbers.</param>
    /// <param name="missing">What the product lacks, because its factors are rounded.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Vector512<double> factor, Vector512<double> x, Vector512<double> missing)
    {
        Add(factor, x);
        rest += missing;
    }
}
