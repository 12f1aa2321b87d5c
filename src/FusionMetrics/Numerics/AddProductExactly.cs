using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>
/// sum + rest += factor * x, the product and the sum each with what rounding leaves over (Dekker 1971): so that a weighted sum of any number
/// of columns is right to the last digit or one beside it, and weights that share 1 never lift a row of ones above 1.
/// </summary>
internal readonly struct AddProductExactly(double factor) : ILanePair
{
    private readonly Vector512<double> factor = Vector512.Create(factor);

    public void Of(Vector512<double> x, ref Vector512<double> sum, ref Vector512<double> rest)
    {
        var product = factor * x;
        var after = sum + product;
        var shadow = after - sum;
        rest += Vector512.FusedMultiplyAdd(factor, x, -product) + ((sum - (after - shadow)) + (product - shadow));
        sum = after;
    }
}
