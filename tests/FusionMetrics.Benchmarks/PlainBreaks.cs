namespace FusionMetrics.Benchmarks;

/// <summary>Breaks in plain loops.</summary>
internal static class PlainBreaks
{
    /// <summary>The largest of the sums of signs between a first part and the rest.</summary>
    public static int Pettitt(double[] values)
    {
        var largest = 0;
        for (var k = 1; k < values.Length; k++)
        {
            var sum = 0;
            for (var i = 0; i < k; i++)
                for (var j = k; j < values.Length; j++) sum += Math.Sign(values[i] - values[j]);
            largest = Math.Max(largest, Math.Abs(sum));
        }
        return largest;
    }

    /// <summary>The sum of squares that the best levels with the largest number of breaks leave.</summary>
    public static double Levels(double[] values, int mostBreaks, int leastLength)
    {
        var n = values.Length;
        var (sums, squares) = (new double[n + 1], new double[n + 1]);
        for (var i = 0; i < n; i++) (sums[i + 1], squares[i + 1]) = (sums[i] + values[i], squares[i] + values[i] * values[i]);
        double Cost(int start, int end) => squares[end] - squares[start] - (sums[end] - sums[start]) * (sums[end] - sums[start]) / (end - start);
        double[] best = [.. Enumerable.Range(0, n + 1).Select(end => end < leastLength ? double.PositiveInfinity : Cost(0, end))];
        for (var breaks = 1; breaks <= mostBreaks; breaks++)
        {
            var next = new double[n + 1];
            Array.Fill(next, double.PositiveInfinity);
            for (var end = leastLength; end <= n; end++)
                for (var start = leastLength; start <= end - leastLength; start++) next[end] = Math.Min(next[end], best[start] + Cost(start, end));
            best = next;
        }
        return best[n];
    }
}
