namespace FusionMetrics.Benchmarks;

/// <summary>A panel of three subsystems with positive, skewed values, the same on every run.</summary>
internal static class SyntheticPanel
{
    public static IndicatorSystem System(int indicators) => new(Enumerable.Range(0, 3).Select(k => new Subsystem($"chain{k}",
        [.. Enumerable.Range(0, indicators).Where(i => i * 3 / indicators == k).Select(i => new Indicator($"x{i:00}", i % 4 == 3 ? Direction.Cost : Direction.Benefit))])));

    public static Panel Create(int regions, int years, int indicators)
    {
        var builder = new PanelBuilder();
        int[] handles = [.. System(indicators).Indicators.Select(i => builder.Declare(i.Code))];
        var values = new double[indicators];
        var state = 20261123UL;
        for (var region = 0; region < regions; region++)
        {
            for (var year = 0; year < years; year++)
            {
                for (var i = 0; i < indicators; i++) values[i] = Skewed(ref state) * (1 + i);
                builder.AddRow($"R{region:000000}", Period.OfYear(2000 + year), handles, values);
            }
        }
        return builder.Build();
    }

    // A uniform number, cubed: most values small, a few large, as real indicators are. (Steele, Lea and Flood 2014: SplitMix64.)
    private static double Skewed(ref ulong state)
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        var uniform = ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
        return uniform * uniform * uniform;
    }
}
