namespace FusionMetrics.Auditing;

/// <summary>The values that a function takes where each of its arguments lies in an interval.</summary>
internal static class BoxRange
{
    private const int Steps = 12;
    private const double Golden = 0.6180339887498949;

    /// <summary>
    /// Of a function that, in each argument, rises to a peak and then falls (or only one of these), and whose smaller arguments never gain less by rising than larger ones: all
    /// coupling degrees of this library and their mistakes are such. So the least value is at a corner; and at the greatest there is one level that each argument is as near to as
    /// it may be: smaller ones would still gain, larger ones would lose.
    /// </summary>
    public static Interval OfEven(Func<double[], double> function, Interval[] box)
    {
        var corners = OfCorners(function, box);
        return new(corners.Low, Math.Max(corners.High, Highest(function, box)));
    }

    /// <summary>
    /// Of any smooth function: the corners, the centre and the level of each argument; and where it bends so much along an argument that it may turn on the way, as far beyond as the
    /// parabola through three points could reach.
    /// </summary>
    public static Interval OfAny(Func<double[], double> function, Interval[] box)
    {
        var range = OfEven(function, box);
        double[] point = [.. box.Select(side => side.Low + side.Width / 2)];
        var centre = function(point);
        if (double.IsNaN(centre)) return range;
        var slack = 0.0;
        for (var k = 0; k < box.Length; k++)
        {
            var middle = point[k];
            point[k] = box[k].Low;
            var low = function(point);
            point[k] = box[k].High;
            var high = function(point);
            point[k] = middle;
            var bend = Math.Abs(low - 2 * centre + high);
            if (Math.Abs(high - low) < 4 * bend) slack += bend / 2;
        }
        return new(Math.Min(range.Low, centre) - slack, Math.Max(range.High, centre) + slack);
    }

    // Corners without a value do not count.
    private static Interval OfCorners(Func<double[], double> function, Interval[] box)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        var corner = new double[box.Length];
        for (var bits = 0; bits < 1 << box.Length; bits++)
        {
            for (var k = 0; k < box.Length; k++) corner[k] = (bits >> k & 1) == 0 ? box[k].Low : box[k].High;
            var value = function(corner);
            if (value < low) low = value;
            if (value > high) high = value;
        }
        return low <= high ? new(low, high) : Interval.None;
    }

    private static double Highest(Func<double[], double> function, Interval[] box)
    {
        double[] levels = [.. box.SelectMany(side => new[] { side.Low, side.High }).Distinct().Order()];
        var point = new double[box.Length];
        double[] values = [.. levels.Select(At)];
        var best = 0;
        for (var i = 1; i < values.Length; i++)
            if (values[i] > values[best] || double.IsNaN(values[best])) best = i;
        var highest = values[best];
        if (best > 0) highest = Math.Max(highest, Peak(levels[best - 1], levels[best]));
        if (best < levels.Length - 1) highest = Math.Max(highest, Peak(levels[best], levels[best + 1]));
        return highest;

        double At(double level)
        {
            for (var k = 0; k < point.Length; k++) point[k] = Math.Clamp(level, box[k].Low, box[k].High);
            return function(point);
        }

        // Golden section: near a peak a function is flat, so the place need not be exact; what the last step still moved is more than what is missing.
        double Peak(double low, double high)
        {
            var (left, right) = (high - Golden * (high - low), low + Golden * (high - low));
            var (atLeft, atRight) = (At(left), At(right));
            for (var step = 0; step < Steps; step++)
            {
                if (atLeft >= atRight)
                {
                    (high, right, atRight) = (right, left, atLeft);
                    atLeft = At(left = high - Golden * (high - low));
                }
                else
                {
                    (low, left, atLeft) = (left, right, atRight);
                    atRight = At(right = low + Golden * (high - low));
                }
            }
            return Math.Max(atLeft, atRight) + Math.Abs(atLeft - atRight);
        }
    }
}
