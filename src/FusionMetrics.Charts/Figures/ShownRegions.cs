namespace FusionMetrics.Charts.Figures;

/// <summary>The rows of a result in one period, the largest value first, as many as are drawn.</summary>
internal sealed class ShownRegions
{
    public ShownRegions(EvaluationResult result, ChartOptions options, Func<int, double> valueOf)
    {
        var panel = result.Panel;
        Period = options.Period ?? panel.Periods[^1];
        if (!panel.Periods.Contains(Period)) throw new ArgumentOutOfRangeException(nameof(options), $"The result has no period {Period}.");
        int[] rows = [.. panel.Regions.Select(region => panel.FindRow(region.Code, Period)).Where(row => row >= 0 && !double.IsNaN(valueOf(row))).OrderByDescending(valueOf).ThenBy(row => row)];
        Count = rows.Length;
        Rows = rows.Length <= options.Most ? rows : [.. rows.Take((options.Most + 1) / 2), .. rows.TakeLast(options.Most / 2)];
        Names = [.. Rows.Select(row => options.NameOf(panel.RegionAt(row)))];
        var leftOut = Count - Rows.Count;
        Note = leftOut == 0 ? "" : options.Say($" {leftOut} regions in the middle are not drawn.", $"中间 {leftOut} 个地区未绘出。");
    }

    public Period Period { get; }

    /// <summary>How many regions have a value.</summary>
    public int Count { get; }

    public IReadOnlyList<int> Rows { get; }

    public IReadOnlyList<string> Names { get; }

    /// <summary>What the description adds where not all are drawn.</summary>
    public string Note { get; }
}
