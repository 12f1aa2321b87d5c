namespace FusionMetrics.Numerics;

/// <summary>Where a continuous function is 0, by the method of Ridders (1979): two values a step, which double the digits found.</summary>
internal static class Root
{
    private const int MostSteps = 100;
    private const double Unit = 2.220446049250313e-16;

    /// <summary>A root between two points at which the function has different signs.</summary>
    /// <param name="function">The function: finite, and of a size whose square is in the range of numbers.</param>
    /// <param name="low">The lower point.</param>
    /// <param name="high">The upper point.</param>
    /// <returns>The root; where the signs do not differ, the end at which the function is nearer to 0.</returns>
    public static double Between(Func<double, double> function, double low, double high)
    {
        ArgumentNullException.ThrowIfNull(function);
        var bracket = new Bracket(low, function(low), high, function(high));
        if (!bracket.HasRoot) return bracket.Nearer;
        var found = double.NaN;
        for (var step = 0; step < MostSteps; step++)
        {
            var middle = bracket.Low + (bracket.High - bracket.Low) / 2;
            var atMiddle = function(middle);
            // Through an exponential that makes the three points a line. The signs at the ends differ, so the radicand is above the square.
            var bend = atMiddle / Math.Sqrt(atMiddle * atMiddle - bracket.AtLow * bracket.AtHigh);
            var next = middle + (middle - bracket.Low) * (bracket.AtLow > 0 ? bend : -bend);
            bracket = bracket.With(middle, atMiddle);
            if (atMiddle == 0 || Math.Abs(next - found) <= Unit * Math.Abs(next)) break;
            // Where the function is so much larger in the middle that the point is rounded to an end, there is only the middle.
            if (next <= bracket.Low || next >= bracket.High) continue;
            found = next;
            bracket = bracket.With(next, function(next));
            if (!bracket.HasRoot) break;
        }
        return bracket.Nearer;
    }

    /// <summary>Two points and the function there.</summary>
    private readonly record struct Bracket(double Low, double AtLow, double High, double AtHigh)
    {
        public bool HasRoot => AtLow != 0 && AtHigh != 0 && AtLow > 0 != AtHigh > 0;

        public double Nearer => Math.Abs(AtLow) <= Math.Abs(AtHigh) ? Low : High;

        /// <summary>With a point between them in the place of the end whose sign it has.</summary>
        public Bracket With(double point, double value)
            => point <= Low || point >= High ? this : value > 0 == AtLow > 0 ? this with { Low = point, AtLow = value } : this with { High = point, AtHigh = value };
    }
}
