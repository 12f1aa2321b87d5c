using OxyPlot;

namespace FusionMetrics.Charts.Drawing;

/// <summary>Which points of a cloud have room for their names: to the right, or to the left, without covering another point or name.</summary>
internal static class PointLabels
{
    private const double Gap = 6;
    private const double LineHeight = 12;

    /// <param name="points">The points.</param>
    /// <param name="widths">How wide the name of each is, in pixels.</param>
    /// <param name="width">How wide the cloud is, about.</param>
    /// <param name="height">How high it is, about.</param>
    /// <returns>The points that are named, those at the rim preferred, and whether the name stands to the left.</returns>
    public static IEnumerable<(int Point, bool IsLeft)> Place(IReadOnlyList<DataPoint> points, IReadOnlyList<double> widths, double width, double height)
    {
        double[] x = Spread([.. points.Select(p => p.X)], width), y = Spread([.. points.Select(p => -p.Y)], height);
        int[] order = [.. Enumerable.Range(0, points.Count).Where(at => !double.IsNaN(x[at] + y[at])).OrderByDescending(at => Math.Abs(x[at] / width - 0.5) + Math.Abs(y[at] / height - 0.5)).ThenBy(at => at)];
        var taken = order.Select(at => new OxyRect(x[at] - 4, y[at] - 4, 8, 8)).ToList();
        foreach (var at in order)
        {
            foreach (var isLeft in new[] { false, true })
            {
                var box = new OxyRect(isLeft ? x[at] - Gap - widths[at] : x[at] + Gap, y[at] - LineHeight / 2, widths[at], LineHeight);
                if (box.Left < 0 || box.Right > width || taken.Exists(other => box.Left < other.Right && other.Left < box.Right && box.Top < other.Bottom && other.Top < box.Bottom)) continue;
                taken.Add(box);
                yield return (at, isLeft);
                break;
            }
        }
    }

    private static double[] Spread(double[] values, double room)
    {
        var there = values.Where(value => !double.IsNaN(value)).DefaultIfEmpty().ToList();
        var (low, high) = (there.Min(), there.Max());
        return [.. values.Select(value => high > low ? (value - low) / (high - low) * room : room / 2 + (value - value))];
    }
}
