namespace FusionMetrics.Numerics;

/// <summary>Probabilities in the tails of the normal distribution.</summary>
internal static class NormalTail
{
    private const double RootOfHalf = 0.7071067811865476;

    /// <summary>The probability that a standard normal variable lies at least as far from 0 as z: erfc(|z| / sqrt 2).</summary>
    /// <remarks>
    /// In the tail a relative error of z / sqrt 2 comes back multiplied by z^2, so the exponent z^2 / 2 is formed from z itself, to 32
    /// digits; for the rest of the function the rounded argument is good enough.
    /// </remarks>
    /// <param name="z">Any number.</param>
    /// <returns>A probability; NaN of NaN.</returns>
    public static double TwoSided(double z)
    {
        var square = DoubleDouble.Product(z, z);
        return ErrorFunction.Complement(Math.Abs(z) * RootOfHalf, new(square.High / 2, square.Low / 2));
    }

    /// <summary>The probability that a standard normal variable is at least z.</summary>
    /// <param name="z">Any number.</param>
    /// <returns>A probability; NaN of NaN.</returns>
    public static double Upper(double z) => z >= 0 ? TwoSided(z) / 2 : 1 - TwoSided(z) / 2;
}
