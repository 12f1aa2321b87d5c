namespace FusionMetrics.Trends.Decomposition;

/// <summary>
/// Local regression on evenly spaced values: a weighted mean or line of the nearest values, weights (1 - (distance / farthest)^3)^3. Source: Cleveland (1979), JASA 74, 829-836.
/// </summary>
/// <param name="Span">The number of nearest values; more than there are widens the weights.</param>
/// <param name="Line">Whether a line is fitted; otherwise a mean.</param>
/// <param name="Jump">The curve is computed at each such value, and between them on straight lines.</param>
internal sealed record Loess(int Span, LocalFit Line, int Jump)
{
    /// <summary>The smoother with the usual jump, a tenth of the span.</summary>
    public static Loess Of(int span, LocalFit line) => new(span, line, (span + 9) / 10);

    /// <summary>The curve at each value.</summary>
    /// <param name="values">The values.</param>
    /// <param name="weights">A weight a value; empty where all count alike.</param>
    public double[] Smooth(double[] values, double[] weights)
    {
        var (n, curve) = (values.Length, new double[values.Length]);
        var jump = Math.Max(1, Math.Min(Jump, n - 1));
        var last = 0;
        for (var i = 0; i < n; i += jump)
        {
            curve[i] = At(i, values, weights) ?? values[i];
            Interpolate(curve, last, i);
            last = i;
        }
        if (last == n - 1) return curve;
        // The last value is seen from the window of the last place that was computed.
        curve[^1] = At(n - 1, values, weights, FirstNear(last, n)) ?? values[^1];
        Interpolate(curve, last, n - 1);
        return curve;
    }

    /// <summary>The curve at a place, which may lie outside; null where no value near it counts.</summary>
    public double? At(int place, double[] values, double[] weights) => At(place, values, weights, FirstNear(place, values.Length));

    private double? At(int place, double[] values, double[] weights, int first)
    {
        var n = values.Length;
        var count = Math.Min(Span, n);
        double farthest = Math.Max(place - first, first + count - 1 - place) + (Span > n ? (Span - n) / 2 : 0);
        var near = new double[count];
        var (total, mean) = (0.0, 0.0);
        for (var k = 0; k < count; k++)
        {
            var distance = Math.Abs(first + k - place);
            // At the very edge the weight is 0, and beside the place 1.
            if (distance > 0.999 * farthest) continue;
            var ratio = distance / farthest;
            var rest = 1 - ratio * ratio * ratio;
            near[k] = (distance <= 0.001 * farthest ? 1 : rest * rest * rest) * (weights.Length == 0 ? 1 : weights[first + k]);
            total += near[k];
        }
        if (!(total > 0)) return null;
        for (var k = 0; k < count; k++) mean += (near[k] /= total) * (first + k);
        if (Line == LocalFit.Line && farthest > 0) Tilt(near, first, place, mean, n);
        var sum = 0.0;
        for (var k = 0; k < count; k++) sum += near[k] * values[first + k];
        return sum;
    }

    // So that lines are reproduced; not where all weight is on values next to one place.
    private static void Tilt(double[] near, int first, int place, double mean, int n)
    {
        var spread = 0.0;
        for (var k = 0; k < near.Length; k++) spread += near[k] * (first + k - mean) * (first + k - mean);
        if (!(Math.Sqrt(spread) > 0.001 * (n - 1))) return;
        var slope = (place - mean) / spread;
        for (var k = 0; k < near.Length; k++) near[k] *= slope * (first + k - mean) + 1;
    }

    private int FirstNear(int place, int n) => Math.Clamp(place - (Span + 1) / 2 + 1, 0, Math.Max(0, n - Span));

    private static void Interpolate(double[] curve, int from, int to)
    {
        // Between a place and itself there is nothing to fill.
        var step = (curve[to] - curve[from]) / (to - from);
        for (var i = from + 1; i < to; i++) curve[i] = curve[from] + step * (i - from);
    }
}
