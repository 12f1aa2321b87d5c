namespace FusionMetrics.Trends;

/// <summary>The median of the slopes of all pairs of points within the same series, over several series.</summary>
internal static class GroupSlopes
{
    /// <summary>The slope a year; NaN where no series has two values that differ by a number, as infinite ones do not.</summary>
    /// <param name="times">The times.</param>
    /// <param name="columns">The series; NaN where a value is missing.</param>
    public static double Median(double[][] times, double[][] columns)
    {
        var slopes = new List<double>();
        for (var g = 0; g < columns.Length; g++)
        {
            var (t, x) = (times[g], columns[g]);
            for (var i = 0; i < x.Length; i++)
                for (var j = i + 1; j < x.Length; j++)
                    if ((x[j] / 2 - x[i] / 2) / ((t[j] - t[i]) / 2) is var slope && !double.IsNaN(slope)) slopes.Add(Math.Clamp(slope, double.MinValue, double.MaxValue));
        }
        return slopes.Count == 0 ? double.NaN : Numerics.Median.Of([.. slopes]);
    }
}
