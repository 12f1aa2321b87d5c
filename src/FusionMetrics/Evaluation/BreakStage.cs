using FusionMetrics.Numerics;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics;

/// <summary>Looks for breaks in the chosen series of every region.</summary>
internal sealed class BreakStage(MethodChoice method, IBreakDetector detector, FalseDiscoveryRule adjust, Chunks chunks, DiagnosticBag bag)
{
    public IReadOnlyList<BreakRow> Detect(Panel panel, RegionSeries series)
    {
        var found = series.Each(chunks, (region, name, values, rows) => new Series(region, name, detector.Detect(values), rows.ToArray()));
        if (found.FirstOrDefault(one => one.Finding.Breaks.Any(b => !IsWithin(b, one.Rows.Length))) is { } odd)
            bag.Add(BreakRules.BadPlaces.Says($"The break detector '{method.Id}' placed a break of '{odd.Name}' of {odd.Region} outside the series. That is a defect of the method: choose another.",
                new DiagnosticLocation { Stage = "trend", Column = odd.Name, Region = odd.Region }));
        bag.ThrowIfErrors();
        if (adjust == FalseDiscoveryRule.None) return [.. found.SelectMany(one => RowsOf(one, panel, double.NaN))];
        var adjusted = FalseDiscovery.Adjust(Array.ConvertAll(found, one => one.Finding.P), adjust);
        return [.. found.SelectMany((one, i) => RowsOf(one, panel, adjusted[i]))];
    }

    private static bool IsWithin(Break found, int count)
        => found.Lower >= 1 && found.Lower <= found.Position && found.Position <= found.Upper && found.Upper < count;

    private static IEnumerable<BreakRow> RowsOf(Series one, Panel panel, double adjustedP)
    {
        var row = new BreakRow(one.Region, one.Name, one.Finding) { AdjustedP = adjustedP };
        return one.Finding.Breaks.Count == 0 ? [row] : one.Finding.Breaks.Select((found, i) => row with
        {
            Number = i + 1,
            Break = found,
            LastBefore = panel.PeriodAt(one.Rows[found.Position - 1]),
            FirstAfter = panel.PeriodAt(one.Rows[found.Position]),
            Earliest = panel.PeriodAt(one.Rows[found.Lower - 1]),
            Latest = panel.PeriodAt(one.Rows[found.Upper - 1]),
        });
    }

    private sealed record Series(string Region, string Name, BreakFinding Finding, int[] Rows);
}
