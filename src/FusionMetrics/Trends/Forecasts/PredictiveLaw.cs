using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>The law of a value to come: Student's t, moved to a middle and stretched by a scale.</summary>
/// <param name="Center">The middle: as likely exceeded as not.</param>
/// <param name="Scale">What the unit of Student's t is in that of the values, 0 or more. 0: the value is certain.</param>
/// <param name="Freedom">Degrees of freedom, above 0; infinite for the normal law, of which the scale is the standard deviation.</param>
public readonly record struct PredictiveLaw(double Center, double Scale, double Freedom)
{
    /// <summary>How likely it is that the value is at least so large.</summary>
    /// <param name="value">Any number but NaN.</param>
    /// <returns>A probability; NaN of NaN.</returns>
    public double ProbabilityAtLeast(double value)
    {
        if (double.IsNaN(value)) return double.NaN;
        if (Scale == 0 || double.IsInfinity(value)) return Center >= value ? 1 : 0;
        // Halved: the distance of two numbers may be more than a number can hold.
        var away = (value / 2 - Center / 2) / Scale * 2;
        return double.IsPositiveInfinity(Freedom) ? NormalTail.Upper(away) : StudentTail.Upper(away, Freedom);
    }

    /// <summary>What the value is below with a probability.</summary>
    /// <param name="probability">Above 0 and below 1.</param>
    /// <returns>The quantile, finite.</returns>
    public double Quantile(double probability)
        => At(double.IsPositiveInfinity(Freedom) ? NormalQuantile.Of(probability) : StudentTail.Quantile(probability, Freedom));

    internal double At(double units) => Math.Clamp(Math.FusedMultiplyAdd(units, Scale, Center), -double.MaxValue, double.MaxValue);
}
