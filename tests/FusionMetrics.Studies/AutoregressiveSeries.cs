using FusionMetrics.Numerics;

namespace FusionMetrics.Studies;

/// <summary>Series without a change: normal, of variance 1, each value correlated with the one before by phi.</summary>
internal static class AutoregressiveSeries
{
    public static void Draw(RandomStream random, double phi, Span<double> series)
    {
        var spread = Math.Sqrt(1 - phi * phi);
        series[0] = random.Normal();
        for (var i = 1; i < series.Length; i++) series[i] = phi * series[i - 1] + spread * random.Normal();
    }
}
