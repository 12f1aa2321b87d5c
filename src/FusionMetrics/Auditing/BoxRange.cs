namespace FusionMetrics.Auditing;

/// <summary>The values that a function takes where each of its arguments lies in an interval.</summary>
internal static class BoxRange
{
    // Each round looks at so many places and goes on between the neighbours of the best.
    private const int Rounds = 7;
    private const int Places = 6;

    /// <summary>
    /// Of a function that, in each argument, rises to a peak and then falls (or only one of these), and whose smaller arguments never gain less by rising than larger ones: all
    /// coupling degrees of this library and their mistakes are such. So the least value is at a corner; and at the greatest there is one level that each argument is as near to as
    /// it may be: smaller ones would still gain, larger ones would lose. On the way along the levels the function rises to its peak and then falls.
    /// </summary>
    public static Interval OfEven(PointFunction function, Interval[] box)
    {
        var corners = Values(function, [.. Corners(box)]);
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        // Corners without a value do not count.
        foreach (var value in corners)
        {
            if (value < low) low = value;
            if (value > high) high = value;
        }
        return low <= high ? new(low, Math.Max(high, Peak(function, box))) : Interval.None;
    }

    /// <summary>
    /// Of any smooth function: as above; and where it bends so much along an argument that it may turn on the way, as far beyond as the parabola through three points could reach.
    /// </summary>
    public static Interval OfAny(PointFunction function, Interval[] box)
    {
        var range = OfEven(function, box);
        double[] centre = [.. box.Select(side => side.Low + side.Width / 2)];
        var values = Values(function, [centre, .. Enumerable.Range(0, box.Length).SelectMany(k => new[] { With(centre, k, box[k].Low), With(centre, k, box[k].High) })]);
        if (double.IsNaN(values[0])) return range;
        var slack = 0.0;
        for (var k = 0; k < box.Length; k++)
        {
            var (low, high) = (values[2 * k + 1], values[2 * k + 2]);
            var bend = Math.Abs(low - 2 * values[0] + high);
            if (Math.Abs(high - low) < 4 * bend) slack += bend / 2;
        }
        return new(Math.Min(range.Low, values[0]) - slack, Math.Max(range.High, values[0]) + slack);
    }

    private static double Peak(PointFunction function, Interval[] box)
    {
        double[] levels = [.. box.SelectMany(side => new[] { side.Low, side.High }).Distinct().Order()];
        // Between levels where no index is free to move lies one point only.
        Interval[] way = [.. levels.Zip(levels.Skip(1), (low, high) => new Interval(low, high)).Where(step => Array.Exists(box, side => side.Low <= step.Low && step.High <= side.High))];
        double[] places = [0, .. way.Select((_, i) => way[..(i + 1)].Aggregate(0.0, (length, step) => length + step.Width))];
        var highest = double.NegativeInfinity;
        for (var round = 0; ; round++)
        {
            var values = Values(function, [.. places.Select(place => Near(LevelAt(place, way, levels[0]), box))]);
            var best = 0;
            for (var i = 1; i < values.Length; i++)
                if (values[i] > values[best] || double.IsNaN(values[best])) best = i;
            highest = Math.Max(highest, values[best]);
            var (left, right) = (Math.Max(best - 1, 0), Math.Min(best + 1, values.Length - 1));
            // Near its peak a function is flat: what is still missing is less than what the last step moved.
            if (round == Rounds && values.Length > 1) return highest + Math.Min(values[best] - values[best == 0 ? 1 : left], values[best] - values[best == values.Length - 1 ? left : right]);
            if (values.Length == 1) return highest;
            var (low, step) = (places[left], (places[right] - places[left]) / (Places - 1));
            places = [.. Enumerable.Range(0, Places).Select(i => low + i * step)];
        }
    }

    private static double LevelAt(double place, Interval[] way, double least)
    {
        foreach (var step in way)
        {
            if (place <= step.Width) return step.Low + place;
            place -= step.Width;
        }
        return way.Length == 0 ? least : way[^1].High;
    }

    private static IEnumerable<double[]> Corners(Interval[] box)
        => Enumerable.Range(0, 1 << box.Length).Select(bits => (double[])[.. box.Select((side, k) => (bits >> k & 1) == 0 ? side.Low : side.High)]);

    private static double[] Near(double level, Interval[] box) => Array.ConvertAll(box, side => Math.Clamp(level, side.Low, side.High));

    private static double[] With(double[] point, int k, double value)
    {
        double[] other = [.. point];
        other[k] = value;
        return other;
    }

    private static double[] Values(PointFunction function, double[][] points)
    {
        var (block, values) = (new double[points.Length * points[0].Length], new double[points.Length]);
        for (var row = 0; row < points.Length; row++)
            for (var k = 0; k < points[row].Length; k++) block[k * points.Length + row] = points[row][k];
        function(new RowBlock(block, points[0].Length, points.Length, points.Length), values);
        return values;
    }
}
