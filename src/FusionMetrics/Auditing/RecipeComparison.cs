namespace FusionMetrics.Auditing;

/// <summary>Printed figures beside those that a recipe gave from raw data.</summary>
internal sealed class RecipeComparison(PublishedTable table, EvaluationResult result, DiagnosticBag bag)
{
    private readonly Panel panel = result.Panel;

    public RecomputedTable Compare()
    {
        var places = Places();
        var figures = new List<RecomputedFigure>();
        foreach (var (column, series, numbers) in Series())
        {
            for (var row = 0; row < table.RowCount; row++)
            {
                if (places[row] < 0 || column.Cells[row] is not { } printed) continue;
                var (recomputed, range) = (numbers[places[row]], printed.Range(PrintedRounding.Rounded));
                var unit = new Interval(range.Low - printed.Unit / 2, range.High + printed.Unit / 2);
                var number = new Interval(recomputed, recomputed);
                figures.Add(new(column.Name, series, table.NameOf(row), printed.Text, recomputed, printed.Value - recomputed, range.Meets(number), unit.Meets(number)));
            }
        }
        return new(figures);
    }

    // The row of the panel that each printed row is of; -1 where there is none.
    private int[] Places()
    {
        var byName = new Dictionary<(string Region, string Period), int>();
        for (var row = 0; row < panel.RowCount; row++)
            foreach (var name in Names(panel.RegionAt(row))) byName.TryAdd((name, panel.PeriodAt(row).ToString()), row);
        var regions = panel.Regions.SelectMany(Names).ToHashSet(StringComparer.Ordinal);
        var (region, period) = (Label(regions.Contains), Label(text => Period.TryParse(text, out var found) && panel.Periods.Contains(found)));
        if ((region is null && panel.Regions.Count > 1) || (period is null && panel.Periods.Count > 1))
            throw new FusionMetricsException(AuditRules.NoMatch.Says("The rows of the table are not those of the recipe's panel: no column before the indices has its "
                + (region is null && panel.Regions.Count > 1 ? "regions." : "periods.")));
        int[] places = [.. Enumerable.Range(0, table.RowCount).Select(Place)];
        if (Array.IndexOf(places, -1) is var missing and >= 0)
            bag.Add(AuditRules.Missing.Says($"{places.Count(p => p < 0)} rows of the table are not in the recipe's panel, the first is {table.NameOf(missing)}. They are left out of the comparison."));
        return places;

        int Place(int row) => byName.GetValueOrDefault((region?.Texts[row] ?? panel.Regions[0].Code, period is null ? panel.Periods[0].ToString() : Read(period.Texts[row])), -1);
    }

    private LabelColumn? Label(Func<string, bool> isOne) => table.Labels.FirstOrDefault(l => l.Texts.Any(isOne));

    private static string Read(string text) => Period.TryParse(text, out var period) ? period.ToString() : "";

    private static IEnumerable<string> Names(Region region) => new[] { region.Code, region.Name, region.NameZh }.OfType<string>();

    private IEnumerable<(PublishedColumn Column, string Series, double[] Numbers)> Series()
    {
        var system = result.Recipe.System;
        if (table.Indices.Count > 0 && table.Indices.Count != system.Subsystems.Count)
            throw new FusionMetricsException(AuditRules.NoMatch.Says($"The table has {table.Indices.Count} indices U, but the recipe has {system.Subsystems.Count} subsystems."));
        for (var k = 0; k < table.Indices.Count; k++)
        {
            var code = system.Subsystems[Own(k)].Code;
            yield return (table.Indices[k], $"u_{code}", [.. result.Scores.Select(row => row.Index(code))]);
        }
        if (result.Coupling is not { } coupling) yield break;
        if (table.Coupling is { } c) yield return (c, "c", [.. coupling.Select(row => row.C)]);
        if (table.Comprehensive is { } t) yield return (t, "t", [.. coupling.Select(row => row.T)]);
        if (table.Coordination is { } d) yield return (d, "d", [.. coupling.Select(row => row.D)]);

        // The subsystem that a heading names, u_ecology; else they are in the order of the recipe.
        int Own(int k)
        {
            var named = Enumerable.Range(0, system.Subsystems.Count).Where(s => table.Indices[k].Name == $"u_{system.Subsystems[s].Code}" || table.Indices[k].Name == system.Subsystems[s].Code);
            return named.DefaultIfEmpty(k).First();
        }
    }
}
