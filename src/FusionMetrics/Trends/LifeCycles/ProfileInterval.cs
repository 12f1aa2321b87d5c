using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.LifeCycles;

/// <summary>
/// The values of a coordinate with which the sum of squares is at most a limit: from the estimate outwards until the limit is passed, each fit starting from the one before, and from elsewhere before a limit is believed. Source: Bates and
/// Watts (1988), Nonlinear Regression Analysis and Its Applications, 6.1.
/// </summary>
internal sealed class ProfileInterval(GrowthShape shape, RisingSeries series, CurveChart chart, double least, double limit)
{
    private const double Growth = 1.5;

    // So that the fit before is a good start: a factor of sqrt e, or half the span of the series.
    private const double LargestStep = 0.5;

    private const int MostSteps = 50;

    // Of logarithms, or of half spans of the series.
    private static readonly double[] Shifts = [-4, -2, -1, 1, 2, 4];

    // Of half the width: what is nearer to the limit is it.
    private const double Near = 1e-8;

    /// <summary>The limits; infinite where none is met within the range of the chart.</summary>
    /// <param name="best">The parameters of the least sum.</param>
    /// <param name="factor">Half the width of the interval in standard errors, were the curve linear.</param>
    /// <param name="deviation">The deviation of residuals.</param>
    public (double Low, double High) Of(CurvePoint best, double factor, double deviation)
    {
        var at = chart.Of(best);
        at[0] = Math.Clamp(at[0], chart.Least, chart.Most);
        var reach = NonlinearLeastSquares.SumFrom(at, new CurveModel(shape, series, chart)).Reach(0) * deviation * factor;
        var step = Math.Clamp(reach, 1e-12 * (1 + Math.Abs(at[0])), LargestStep);
        return (Walk(at, -step), Walk(at, step));
    }

    private double Walk(double[] from, double step)
    {
        var inside = new Place(from[0], -1, from[1..]);
        for (var end = step < 0 ? chart.Least : chart.Most; inside.Held != end; step = Math.Clamp(step * Growth, -LargestStep, LargestStep))
        {
            var next = Fit(step < 0 ? Math.Max(inside.Held + step, end) : Math.Min(inside.Held + step, end), inside.Free);
            if (!(next.Excess <= 0)) next = Elsewhere(next);
            if (!(next.Excess <= 0)) return Between(inside, next);
            inside = next;
        }
        return step < 0 ? double.NegativeInfinity : double.PositiveInfinity;
    }

    // A fit that starts from the one before stays in its valley; another may be deeper by now.
    private Place Elsewhere(Place place)
    {
        var best = place;
        for (var k = 0; k < place.Free.Length; k++)
        {
            foreach (var shift in Shifts)
            {
                double[] start = [.. place.Free];
                start[k] += shift;
                // The excess is NaN where no curve is looked for: that is never the better one.
                if (Fit(place.Held, start) is var other && (other.Excess < best.Excess || double.IsNaN(best.Excess))) best = other;
            }
        }
        return best;
    }

    // By false position, of a function that is nearly a line; an end that stays is given half its weight (Dowell and Jarratt 1971).
    private double Between(Place inside, Place outside)
    {
        var (atInside, atOutside) = (inside.Excess, double.IsNaN(outside.Excess) ? 1 : outside.Excess);
        for (var step = 0; step < MostSteps; step++)
        {
            var next = Fit(inside.Held + (outside.Held - inside.Held) * (atInside / (atInside - atOutside)), inside.Free);
            if (Math.Abs(next.Excess) <= Near) return next.Held;
            if (next.Excess < 0) (inside, atInside, atOutside) = (next, next.Excess, atOutside / 2);
            else (outside, atOutside, atInside) = (next, double.IsNaN(next.Excess) ? 1 : next.Excess, atInside / 2);
        }
        return inside.Held;
    }

    private Place Fit(double held, double[] start)
    {
        var fit = NonlinearLeastSquares.SumFrom(start, new CurveModel(shape, series, chart, held));
        return new(held, Math.Sqrt(Math.Max(0, (fit.Sum - least) / (limit - least))) - 1, fit.At);
    }

    /// <summary>A held coordinate and the best others.</summary>
    /// <param name="Held">The coordinate.</param>
    /// <param name="Excess">How far the sum of squares is beyond the limit, in standard errors over half the width, were the curve linear: -1 at the estimate and 0 at the limit.</param>
    /// <param name="Free">The other coordinates.</param>
    private sealed record Place(double Held, double Excess, double[] Free);
}
