using FusionMetrics.Numerics;

namespace FusionMetrics.Auditing;

/// <summary>The weights a, 0 or more and summing to 1, with which sum a U meets printed figures: those that are left by the intervals of all rows, by linear programmes.</summary>
/// <param name="Weights">The plainest of them.</param>
/// <param name="Text">How they are written: <c>0.3, 0.4, 0.3</c>.</param>
/// <param name="Ranges">How far each weight could go, with others to match.</param>
internal sealed record WeightFit(double[] Weights, string Text, Interval[] Ranges)
{
    private const double Hair = 1e-9;

    /// <summary>Fits weights; null where none meet four fifths of the rows.</summary>
    /// <param name="boxes">The boxes of the indices, a row each.</param>
    /// <param name="targets">What sum a U must meet.</param>
    public static WeightFit? Of(IReadOnlyList<Interval[]> boxes, IReadOnlyList<Interval> targets)
    {
        List<int> rows = [.. Enumerable.Range(0, boxes.Count).Where(row => targets[row].Low <= targets[row].High)];
        while (rows.Count > 0 && 5 * rows.Count >= 4 * boxes.Count)
        {
            Interval[][] kept = [.. rows.Select(row => boxes[row])];
            Interval[] met = [.. rows.Select(row => targets[row])];
            if (Feasible(kept, met) is { } found) return found;
            rows.RemoveAt(Worst(kept, met));
        }
        return null;
    }

    /// <summary>sum a U.</summary>
    public static double Mean(double[] weights, double[] u)
    {
        var sum = 0.0;
        for (var k = 0; k < u.Length; k++) sum += weights[k] * u[k];
        return sum;
    }

    /// <summary>sum a U of a row.</summary>
    public static double Mean(double[] weights, RowBlock rows, int row)
    {
        var sum = 0.0;
        for (var k = 0; k < weights.Length; k++) sum += weights[k] * rows[k][row];
        return sum;
    }

    /// <summary>The range of sum a U over a box.</summary>
    public static Interval Mean(double[] weights, Interval[] box)
        => new(Mean(weights, Array.ConvertAll(box, side => side.Low)), Mean(weights, Array.ConvertAll(box, side => side.High)));

    // Sum a U lies between a low and a high. Both are divided by sum a, so that 0 is allowed and any size does: the largest sum a that is at most 1 is 1, or 0 where no weights do.
    private static WeightFit? Feasible(Interval[][] boxes, Interval[] targets)
    {
        var count = boxes[0].Length;
        double[][] matrix =
        [
            .. boxes.Select((box, row) => Array.ConvertAll(box, side => side.Low - targets[row].High)),
            .. boxes.Select((box, row) => Array.ConvertAll(box, side => targets[row].Low - side.High)),
            [.. Enumerable.Repeat(1.0, count)],
        ];
        var bounds = new double[matrix.Length];
        bounds[^1] = 1;
        var (ranges, centre) = (new Interval[count], new double[count]);
        for (var k = 0; k < count; k++)
        {
            double[] own = [.. Enumerable.Range(0, count).Select(other => other == k ? 1.0 : 0)];
            if (LinearProgram.Maximise(matrix, bounds, Array.ConvertAll(own, x => 1 - x)) is not { } least || LinearProgram.Maximise(matrix, bounds, own) is not { } most) return null;
            if (least.Value.ToDouble() + most.Value.ToDouble() < 0.5) return null;
            ranges[k] = new(Math.Max(0, 1 - least.Value.ToDouble()), Math.Min(1, most.Value.ToDouble()));
            for (var j = 0; j < count; j++) centre[j] += (least.Solution[j].ToDouble() + most.Solution[j].ToDouble()) / (2 * count);
        }
        var total = 0.0;
        foreach (var part in centre) total += part;
        var (weights, text) = SimpleWeights.In(ranges, Array.ConvertAll(centre, part => part / total), a => Array.TrueForAll(boxes.Zip(targets).ToArray(), pair => Meets(a, pair.First, pair.Second)));
        return new(weights, text, ranges);
    }

    private static bool Meets(double[] weights, Interval[] box, Interval target)
    {
        var mean = Mean(weights, box);
        return mean.Low <= target.High + Hair * target.Width && mean.High >= target.Low - Hair * target.Width;
    }

    // The row that least squares over all misses by most, in widths of its interval.
    private static int Worst(Interval[][] boxes, Interval[] targets)
    {
        var weights = ShareLeastSquares.Solve([.. boxes.Select(box => Array.ConvertAll(box, side => side.Low + side.Width / 2))],
            [.. targets.Select(t => t.Low + t.Width / 2)], [.. Enumerable.Repeat(1.0, boxes[0].Length)]);
        double[] misses = [.. boxes.Select((box, row) => Mean(weights, box).DistanceTo(targets[row]))];
        return Array.IndexOf(misses, misses.Max());
    }
}
