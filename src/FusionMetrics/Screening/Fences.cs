using FusionMetrics.Numerics;

namespace FusionMetrics.Screening;

/// <summary>Tukey's fences: so many interquartile ranges below the lower quartile and above the upper one. Values beyond them are outliers.</summary>
/// <param name="Lower">The lower fence; infinite where it is beyond the range of doubles.</param>
/// <param name="Upper">The upper fence.</param>
/// <param name="Range">The interquartile range times <paramref name="Scale"/>.</param>
/// <param name="Scale">A power of two that keeps distances in range.</param>
/// <remarks>Source: Tukey (1977), Exploratory Data Analysis, chapter 2; quartiles by definition 7 of Hyndman and Fan (1996).</remarks>
internal readonly record struct Fences(double Lower, double Upper, double Range, double Scale)
{
    /// <summary>The fences of values.</summary>
    /// <param name="ascending">The values, one at least, in ascending order.</param>
    /// <param name="ranges">How many interquartile ranges beyond the quartiles they stand.</param>
    public static Fences Of(ReadOnlySpan<double> ascending, double ranges)
    {
        var scale = Math.Max(-ascending[0], ascending[^1]) > 1e300 ? Math.ScaleB(1, -40) : 1;
        var (low, high) = (Quantile.Of(ascending, 0.25) * scale, Quantile.Of(ascending, 0.75) * scale);
        var range = DoubleDouble.Sum(high, -low);
        var reach = range * ranges;
        return new((low - reach).ToDouble() / scale, (high + reach).ToDouble() / scale, range.ToDouble(), scale);
    }

    /// <summary>The fence that a value is beyond; NaN where it is beyond none.</summary>
    public double Passed(double value) => value < Lower ? Lower : value > Upper ? Upper : double.NaN;

    /// <summary>How many interquartile ranges a value is beyond the fence that it passed; NaN where the range is 0, or next to nothing beside that.</summary>
    public double Beyond(double value)
    {
        var ranges = Math.Abs(value * Scale - Passed(value) * Scale) / Range;
        return double.IsFinite(ranges) ? ranges : double.NaN;
    }
}
