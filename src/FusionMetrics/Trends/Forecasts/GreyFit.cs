using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>GM(1,1) of positive values: dX/dt + a X = b of their sums X, and how well it fits.</summary>
internal sealed class GreyFit
{
    // Beyond this exponents leave the range, in which the forecast is then held.
    private const double LargestExponent = 600;

    // The deviation that half of all normal errors stay below.
    private const double ProbableError = 0.6745;

    private readonly double[] values;
    private readonly double start;

    /// <summary>Fits.</summary>
    /// <param name="values">4 positive values or more, of a size near 1.</param>
    public GreyFit(double[] values)
    {
        this.values = values;
        // From the second value on, which alone say a, in a unit of their own: the first may be far larger.
        var unit = Scaling.ToNear1(values.Skip(1).Max());
        var x = Array.ConvertAll(values[1..], value => value * unit);
        var (z, sum) = (new double[x.Length], 0.0);
        for (var k = 0; k < x.Length; k++) (z[k], sum) = (sum + x[k] / 2, sum + x[k]);
        var (middle, mean, squares, products) = (MeanOf(z), MeanOf(x), 0.0, 0.0);
        for (var k = 0; k < x.Length; k++) (squares, products) = (squares + (z[k] - middle) * (z[k] - middle), products + (z[k] - middle) * (x[k] - mean));
        Development = squares > 0 ? 0 - products / squares : 0;
        // b less a x_1, which a large first value would drown.
        start = (mean + Development * middle) / unit;
        GreyInput = start + Development * values[0];
        var rests = new double[values.Length];
        for (var k = 0; k < values.Length; k++) rests[k] = values[k] - At(k);
        Squares = SquaresAbout(rests, 0);
        (PosteriorRatio, SmallErrors) = Posterior(rests);
        ClassRatios = Inside();
    }

    /// <summary>a: the series grows by about e^-a a step.</summary>
    public double Development { get; }

    /// <summary>b.</summary>
    public double GreyInput { get; }

    /// <summary>The sum of squared errors of the fitted values.</summary>
    public double Squares { get; }

    /// <summary>C: the deviation of the errors over that of the values.</summary>
    public double PosteriorRatio { get; }

    /// <summary>P: the share of errors within 0.6745 deviations of the values of their mean.</summary>
    public double SmallErrors { get; }

    /// <summary>The share of quotients of neighbours in (e^(-2 / (n + 1)), e^(2 / (n + 1))), where the model is fit for use.</summary>
    public double ClassRatios { get; }

    /// <summary>The value of the model, fitted or to come; the first is that of the series.</summary>
    /// <param name="place">From 0.</param>
    public double At(int place)
    {
        if (place == 0) return values[0];
        // (1 - e^a) (x_1 - b / a) e^(-a k), with the difference quotient of e^a for its limit at a = 0.
        var a = Development;
        var quotient = Math.Abs(a) < 1e-300 ? 1 : Exponential.LessOne(a) / a;
        return quotient * start * Exponential.Of(Math.Min(-a * place, LargestExponent));
    }

    private (double Ratio, double Share) Posterior(double[] rests)
    {
        var mean = MeanOf(rests);
        var (spread, deviation) = (Math.Sqrt(SquaresAbout(values, MeanOf(values)) / values.Length), Math.Sqrt(SquaresAbout(rests, mean) / values.Length));
        return (spread > 0 ? deviation / spread : 0, rests.Count(rest => Math.Abs(rest - mean) <= ProbableError * spread) / (double)rests.Length);
    }

    private double Inside()
    {
        var (width, inside) = (2.0 / (values.Length + 1), 0);
        for (var k = 1; k < values.Length; k++)
            if (Math.Abs(Logarithm.Of(values[k - 1] / values[k])) < width) inside++;
        return (double)inside / (values.Length - 1);
    }

    private static double MeanOf(double[] numbers)
    {
        var sum = 0.0;
        foreach (var number in numbers) sum += number;
        return sum / numbers.Length;
    }

    private static double SquaresAbout(double[] numbers, double center)
    {
        var squares = 0.0;
        foreach (var number in numbers) squares += (number - center) * (number - center);
        return squares;
    }
}
