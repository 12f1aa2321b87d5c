using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Treatments;

/// <summary>Panels with and without holes: indicators a and b matter, column other does not.</summary>
internal static class SamplePanels
{
    public const string Other = "other";

    private static readonly string[] Codes = ["a", "b", Other];

    /// <summary>The indicators that matter: a, and the cost b.</summary>
    public static IndicatorSystem System { get; } =
        new([new Subsystem("first", [new Indicator("a")]), new Subsystem("second", [new Indicator("b", Direction.Cost)])]);

    /// <summary>What every treatment must accept: no hole, or a few in one of the regions.</summary>
    public static IReadOnlyList<SamplePanel> Ordinary { get; } =
    [
        new("no missing value", () => Of(4, 6, (_, _, _) => false)),
        new("one region with one missing value", () => Of(4, 6, (region, period, column) => (region, period, column) == (1, 3, 0))),
        new("one region with missing values at both ends", () => Of(4, 6, (region, period, column) => region == 2 && column == 1 && period is 0 or 5)),
    ];

    public static IReadOnlyList<SamplePanel> Edges { get; } =
    [
        new("a third of all values missing", () => Of(6, 9, (region, period, column) => (7 * region + 5 * period + 3 * column) % 9 < 3)),
        new("a region without any value of an indicator", () => Of(3, 5, (region, _, column) => region == 0 && column == 0)),
        new("an indicator without any value", () => Of(3, 5, (_, _, column) => column == 0)),
        new("no value at all", () => Of(3, 5, (_, _, _) => true)),
        new("one region, one period", () => Of(1, 1, (_, _, _) => false)),
        new("one region, one period, no value", () => Of(1, 1, (_, _, _) => true)),
        new("one period", () => Of(5, 1, (region, _, column) => region == 3 && column == 1)),
        new("regions that lack whole periods", Unbalanced),
        new("values around 1e300 of both signs", () => Of(3, 5, (region, period, _) => region == 1 && period == 2,
            (value, period) => period % 2 == 0 ? 1e300 * value : -1e300 * value)),
        new("quarters", () => Of(3, 8, (_, period, column) => period is 2 or 3 && column == 0, period: i => Period.OfQuarter(2019 + i / 4, i % 4 + 1))),
        new("no row, since a treatment before dropped them all", () => Of(3, 4, (_, _, _) => true).KeepRegions(_ => false)),
    ];

    public static IEnumerable<SamplePanel> All => Ordinary.Concat(Edges);

    private static Panel Of(int regions, int periods, Func<int, int, int, bool> isMissing,
        Func<double, int, double>? change = null, Func<int, Period>? period = null)
    {
        change ??= (value, _) => value;
        var (builder, handles, random) = Begin();
        for (var r = 0; r < regions; r++)
        {
            for (var p = 0; p < periods; p++)
            {
                double[] values = [.. handles.Select(column => isMissing(r, p, column) ? double.NaN : change(1 + random.Unit(), p))];
                builder.AddRow($"R{r}", period?.Invoke(p) ?? Period.OfYear(2010 + p), handles, values);
            }
        }
        return builder.Build();
    }

    private static Panel Unbalanced()
    {
        var (builder, handles, random) = Begin();
        foreach (var (region, year) in new[] { ("R0", 2010), ("R0", 2013), ("R0", 2020), ("R1", 2011), ("R2", 2010), ("R2", 2012), ("R2", 2013) })
            builder.AddRow(region, Period.OfYear(year), handles, [year == 2013 ? double.NaN : random.Unit(), random.Unit(), double.NaN]);
        return builder.Build();
    }

    private static (PanelBuilder Builder, int[] Handles, SplitMix64 Random) Begin()
    {
        var builder = new PanelBuilder();
        return (builder, [.. Codes.Select(builder.Declare)], new SplitMix64(51));
    }
}
