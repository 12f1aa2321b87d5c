namespace FusionMetrics.Trends.Convergence;

/// <summary>One series a region at common times: what tests of convergence examine. Immutable.</summary>
public sealed class RegionTable
{
    private readonly double[][] rows;

    /// <summary>Creates a table.</summary>
    /// <param name="regions">The regions, each once.</param>
    /// <param name="times">The times in years, strictly increasing.</param>
    /// <param name="values">A row a region with a value a time; NaN where one is missing, never infinite.</param>
    /// <exception cref="FusionMetricsException">The parts do not fit together (FM4650): all problems at once.</exception>
    public RegionTable(IReadOnlyList<string> regions, IReadOnlyList<double> times, IReadOnlyList<IReadOnlyList<double>> values)
    {
        ArgumentNullException.ThrowIfNull(regions);
        ArgumentNullException.ThrowIfNull(times);
        ArgumentNullException.ThrowIfNull(values);
        Diagnostic[] problems = [.. Problems(regions, times, values).Select(problem => ConvergenceRules.Table.Says(problem))];
        if (problems.Length > 0) throw new FusionMetricsException(problems);
        (Regions, Times, rows) = ([.. regions], [.. times], [.. values.Select(row => row.ToArray())]);
    }

    /// <summary>The regions, in the order given.</summary>
    public IReadOnlyList<string> Regions { get; }

    /// <summary>The times in years, strictly increasing.</summary>
    public IReadOnlyList<double> Times { get; }

    /// <summary>The values of a region.</summary>
    /// <param name="region">Its number, from 0.</param>
    public ReadOnlySpan<double> Row(int region) => rows[region];

    /// <summary>One indicator of a panel.</summary>
    /// <param name="panel">The panel; all of its periods count.</param>
    /// <param name="indicator">The code of the indicator.</param>
    public static RegionTable Of(Panel panel, string indicator)
    {
        ArgumentNullException.ThrowIfNull(panel);
        return Of(panel, panel.Column(indicator));
    }

    /// <summary>A column of numbers beside a panel, such as scores of an evaluation.</summary>
    /// <param name="panel">The panel whose rows the numbers belong to.</param>
    /// <param name="column">A number a row; NaN where one is missing.</param>
    /// <exception cref="ArgumentException">There are not as many numbers as rows.</exception>
    public static RegionTable Of(Panel panel, ReadOnlySpan<double> column)
    {
        ArgumentNullException.ThrowIfNull(panel);
        if (column.Length != panel.RowCount) throw new ArgumentException($"The panel has {panel.RowCount} rows, but there are {column.Length} numbers.", nameof(column));
        var values = new double[panel.Regions.Count][];
        for (var region = 0; region < values.Length; region++)
        {
            Array.Fill(values[region] = new double[panel.Periods.Count], double.NaN);
            var (start, length) = panel.RowsOf(region).GetOffsetAndLength(panel.RowCount);
            for (var row = start; row < start + length; row++) values[region][panel.PeriodIndices[row]] = column[row];
        }
        return new([.. panel.Regions.Select(region => region.Code)], [.. panel.Periods.Select(period => period.TimeInYears)], values);
    }

    /// <summary>The numbers of the regions whose values all fulfil a condition.</summary>
    internal int[] RegionsWhere(Predicate<double> condition) => [.. Enumerable.Range(0, rows.Length).Where(region => Array.TrueForAll(rows[region], condition))];

    private static IEnumerable<string> Problems(IReadOnlyList<string> regions, IReadOnlyList<double> times, IReadOnlyList<IReadOnlyList<double>> values)
    {
        foreach (var region in regions.GroupBy(region => region, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
            yield return $"Region '{region.Key}' is named {region.Count()} times. Name each once.";
        if (values.Count != regions.Count) yield return $"The number of regions is {regions.Count}, that of rows of values {values.Count}. Give a row to each region.";
        for (var i = 0; i < times.Count; i++)
            if (!double.IsFinite(times[i]) || (i > 0 && !(times[i] > times[i - 1]))) yield return $"Time {i + 1} is {times[i]}. Times must be finite and increase.";
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i].Count != times.Count) yield return $"Row {i + 1} has {values[i].Count} values, but there are {times.Count} times. Leave NaN where a value is missing.";
            if (values[i].Any(double.IsInfinity)) yield return $"Row {i + 1} has an infinite value. Leave NaN where a value is missing.";
        }
    }
}
