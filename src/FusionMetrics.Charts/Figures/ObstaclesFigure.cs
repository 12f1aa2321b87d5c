using System.Globalization;
using FusionMetrics.Charts.Drawing;
using FusionMetrics.Diagnosis;

namespace FusionMetrics.Charts.Figures;

/// <summary>The mean obstacle degrees of the indicators.</summary>
internal static class ObstaclesFigure
{
    public static Chart Draw(DiagnosisResult diagnosis, string? region, ChartOptions options)
    {
        var system = diagnosis.Result.Recipe.System;
        var period = region is null ? options.Period : null;
        var means = diagnosis.ObstacleMeans.Where(row => row.Region == region && row.Period == period && row.Level == "indicator").ToList();
        if (means.Count == 0) throw new KeyNotFoundException($"The diagnosis has no obstacles of {region ?? period?.ToString() ?? "any region"}.");
        var subsystemOf = diagnosis.Result.Weights.DistinctBy(row => row.Indicator).ToDictionary(row => row.Indicator, row => row.Subsystem);
        var bars = means.Where(row => !double.IsNaN(row.Mean)).OrderByDescending(row => row.Mean).Select(row
            => new Bar(options.NameOf(system.Indicators.First(i => i.Code == row.Code)), row.Mean, Palette.Category(system.IndexOf(subsystemOf[row.Code])))).ToList();
        var of = region is null ? period is { } named ? options.Say($"all regions, {named}", $"全部地区，{named}") : options.Say("all regions and periods", "全部地区与时期")
            : options.NameOf(diagnosis.Result.Panel.Regions.First(r => r.Code == region));
        return BarFigure.Draw(options, options.Say($"Obstacle degrees: {of}", $"障碍度：{of}"), options.Say("mean obstacle degree, %", "平均障碍度（%）"), bars,
            [.. system.Subsystems.Select((subsystem, at) => (subsystem.ToString(), Palette.Category(at)))],
            bars.Count == 0 ? options.Say("Nothing falls short.", "没有短板。") : options.Say(
                $"Mean obstacle degrees of {bars.Count} indicators; the largest is {bars[0].Name} ({bars[0].Value.ToString("0.0", CultureInfo.InvariantCulture)} %).", $"{bars.Count} 个指标的平均障碍度；最大的是{bars[0].Name}（{bars[0].Value.ToString("0.0", CultureInfo.InvariantCulture)}%）。"), "{0:0.0}");
    }
}
