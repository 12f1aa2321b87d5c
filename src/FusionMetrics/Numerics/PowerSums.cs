namespace FusionMetrics.Numerics;

/// <summary>
/// How many numbers there are and the sums of their first four powers, to about 32 digits: what the shape of a distribution is computed from.
/// The numbers are deviations from a point near the middle, scaled to at most 1 or so, so that nothing is lost by cancellation.
/// </summary>
/// <param name="Count">How many numbers.</param>
/// <param name="First">Their sum.</param>
/// <param name="Second">The sum of their squares.</param>
/// <param name="Third">The sum of their cubes.</param>
/// <param name="Fourth">The sum of their fourth powers.</param>
internal readonly record struct PowerSums(double Count, DoubleDouble First, DoubleDouble Second, DoubleDouble Third, DoubleDouble Fourth)
{
    /// <summary>The sums of one number that occurs several times.</summary>
    public static PowerSums Of(DoubleDouble value, double times)
    {
        var square = value * value;
        return new(times, value * times, square * times, square * value * times, square * square * times);
    }

    /// <summary>The sums of numbers.</summary>
    /// <param name="values">Finite numbers.</param>
    /// <param name="deviation">What the deviations are from, and what they are scaled by.</param>
    public static PowerSums Of(ReadOnlySpan<double> values, Deviation deviation)
    {
        var sums = default(PowerSums);
        foreach (var value in values) sums += Of(deviation.Of(value), 1);
        return sums;
    }

    /// <summary>The sums of all numbers together.</summary>
    public static PowerSums operator +(PowerSums a, PowerSums b)
        => new(a.Count + b.Count, a.First + b.First, a.Second + b.Second, a.Third + b.Third, a.Fourth + b.Fourth);

    /// <summary>The sums without some of the numbers.</summary>
    public static PowerSums operator -(PowerSums a, PowerSums b)
        => new(a.Count - b.Count, a.First - b.First, a.Second - b.Second, a.Third - b.Third, a.Fourth - b.Fourth);

    /// <summary>The variance of what the numbers are a sample of, with n - 1 for a divisor. Of 2 numbers or more.</summary>
    public DoubleDouble Variance => (Second - First / Count * First) / (Count - 1);

    /// <summary>
    /// The skewness of a sample, corrected for bias: G1 of Joanes and Gill (1998), type 2 in R's e1071, SKEW in spreadsheets. NaN of fewer than 3
    /// numbers or of equal ones.
    /// </summary>
    public double Skewness
    {
        get
        {
            var (n, mean) = (Count, First / Count);
            var square = Second - mean * First;
            if (n < 3 || !(square.ToDouble() > 0)) return double.NaN;
            var cube = Third - 3.0 * mean * Second + 2.0 * mean * mean * First;
            return n * Math.Sqrt(n - 1) / (n - 2) * (cube / square).ToDouble() / Math.Sqrt(square.ToDouble());
        }
    }

    /// <summary>
    /// The excess kurtosis of a sample, corrected for bias: G2 of Joanes and Gill (1998), type 2 in R's e1071, KURT in spreadsheets; 0 for normal
    /// values. NaN of fewer than 4 numbers or of equal ones.
    /// </summary>
    public double Kurtosis
    {
        get
        {
            var (n, mean) = (Count, First / Count);
            var square = Second - mean * First;
            if (n < 4 || !(square.ToDouble() > 0)) return double.NaN;
            var fourth = Fourth - 4.0 * mean * Third + 6.0 * mean * mean * Second - 3.0 * mean * mean * mean * First;
            var ratio = n * fourth / (square * square) - 3.0;
            return (((n + 1) * ratio + 6.0) * ((n - 1) / ((n - 2) * (DoubleDouble)(n - 3)))).ToDouble();
        }
    }
}
