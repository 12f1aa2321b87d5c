namespace FusionMetrics.Cli.Output;

/// <summary>A series in one line of text: a bar a value, gaps left out.</summary>
internal static class Sparkline
{
    private const string Bars = "▁▂▃▄▅▆▇█";
    private const int Most = 24;

    /// <summary>The last values of a series.</summary>
    public static string Of(IEnumerable<double> values)
    {
        double[] shown = [.. values.Where(double.IsFinite).TakeLast(Most)];
        if (shown.Length == 0) return "";
        var (low, high) = (shown.Min(), shown.Max());
        return string.Concat(shown.Select(value => high > low ? Bars[(int)Math.Min(Bars.Length - 1, (value / 2 - low / 2) / (high / 2 - low / 2) * Bars.Length)] : Bars[0]));
    }
}
