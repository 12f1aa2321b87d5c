namespace FusionMetrics.Numerics;

/// <summary>The complementary error function, right to a few units in the last place down to the end of the range of doubles.</summary>
internal static class ErrorFunction
{
    /// <summary>From here on erfc is computed from the tail, below from erf.</summary>
    public const double TailStarts = 0.5;

    /// <summary>erfc is zero in doubles before this.</summary>
    public const double TailEnds = 28;

    private const double ReciprocalRootOfPi = 0.5641895835477563;

    /// <summary>The middle of the map q = (x - Middle) / (x + Middle) that makes the tail a short interval.</summary>
    public const double Middle = 3;

    /// <summary>erf(x) / x in powers of x^2, from the Chebyshev points of [0, 1/4]; relative error 2^-55.4.</summary>
    public static ReadOnlySpan<double> NearZero =>
    [
        1.1283791670955126, -0.37612638903183476, 0.11283791670925353, -0.026866170632887928, 0.00522397737302147,
        -0.0008548297753674966, 0.00012053335124353741, -1.4845849259707869E-05, 1.4725865480556744E-06,
    ];

    /// <summary>
    /// (1 + 2 x) exp(x^2) erfc(x) in powers of q, from the Chebyshev points of the tail; relative error 2^-54.0. The function and the map
    /// are those of Shepherd and Laframboise (1981): between 1 and 1.3 all the way, so that a polynomial has an easy task.
    /// </summary>
    public static ReadOnlySpan<double> Tail =>
    [
        1.2530080582697296, -0.13562110612458084, -0.04756229435343384, 0.12964515870271817, -0.11927366341637591, 0.06830802734557402,
        -0.023770514892453878, 0.002529391787416037, 0.0018886900308933137, -0.0007798319787670749, -0.00010515741491655,
        0.00012509749095168397, 4.9387975342434404E-06, -2.00929833045886E-05, -7.012462973163499E-07, 3.4525197016153044E-06,
        3.0307407103093377E-07, -5.840747551910045E-07, -8.42551957399924E-08, 7.124245030572795E-08, 8.635681414307825E-09,
    ];

    /// <summary>x sqrt(pi) exp(x^2) erfc(x) in powers of 1 / (2 x^2), from the end of the tail on: Abramowitz and Stegun (1964), 7.1.23; the next term is below 2^-57.</summary>
    private static ReadOnlySpan<double> Beyond => [1, -1, 3, -15, 105, -945, 10395];

    /// <summary>erfc(x) = 1 - erf(x).</summary>
    /// <param name="x">Any number.</param>
    /// <returns>A number in [0, 2]; NaN of NaN.</returns>
    public static double Complement(double x) => Complement(x, DoubleDouble.Product(x, x));

    /// <summary>erfc(x) where the square of x is known to more digits than x itself.</summary>
    /// <param name="x">Any number.</param>
    /// <param name="square">Its square.</param>
    /// <returns>A number in [0, 2]; NaN of NaN.</returns>
    internal static double Complement(double x, DoubleDouble square)
    {
        if (double.IsNaN(x)) return x;
        var distance = Math.Abs(x);
        if (distance < TailStarts) return Math.FusedMultiplyAdd(-x, Horner(NearZero, square.High), 1);
        if (distance >= TailEnds) return x > 0 ? 0 : 2;
        var tail = TailOf(distance, square);
        return x > 0 ? tail : 2 - tail;
    }

    /// <summary>exp(x^2) erfc(x), which stays in range where erfc does not.</summary>
    /// <param name="x">0 or more.</param>
    /// <returns>A number from 0 to 1.</returns>
    public static double Scaled(double x) => x switch
    {
        < TailStarts => Exponential.Of(x * x) * Complement(x),
        < TailEnds => Horner(Tail, (x - Middle) / (x + Middle)) / (1 + 2 * x),
        _ => ReciprocalRootOfPi / x * Horner(Beyond, 0.5 / (x * x)),
    };

    private static double TailOf(double x, DoubleDouble square)
    {
        var scaled = Horner(Tail, (x - Middle) / (x + Middle));
        // exp(-square) with the low part of the square, and the scaled function divided by 1 + 2x with what that sum was rounded by.
        var power = Exponential.Of(-square.High);
        var divisor = 1 + 2 * x;
        var divisorRest = (1 - (divisor - 2 * x));
        var quotient = scaled / divisor;
        return power * Math.FusedMultiplyAdd(-quotient, square.Low + divisorRest / divisor, quotient);
    }

    private static double Horner(ReadOnlySpan<double> coefficients, double x)
    {
        var sum = coefficients[^1];
        for (var i = coefficients.Length - 2; i >= 0; i--) sum = Math.FusedMultiplyAdd(sum, x, coefficients[i]);
        return sum;
    }
}
