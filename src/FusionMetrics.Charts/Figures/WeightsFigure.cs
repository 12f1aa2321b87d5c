using FusionMetrics.Charts.Drawing;

namespace FusionMetrics.Charts.Figures;

/// <summary>The weights of the indicators in the whole system.</summary>
internal static class WeightsFigure
{
    public static Chart Draw(EvaluationResult result, ChartOptions options)
    {
        var system = result.Recipe.System;
        var period = result.Weights[0].Period is null ? (Period?)null : options.Period ?? result.Panel.Periods[^1];
        var weights = result.Weights.Where(row => row.Period == period).OrderByDescending(row => row.EffectiveWeight).ToList();
        if (weights.Count == 0) throw new ArgumentOutOfRangeException(nameof(options), $"The result has no period {period}.");
        var indicators = system.Indicators.ToDictionary(indicator => indicator.Code);
        var bars = weights.Select(row => new Bar(options.NameOf(indicators[row.Indicator]), row.EffectiveWeight, Palette.Category(system.IndexOf(row.Subsystem)))).ToList();
        var title = options.Say($"Weights by {result.Recipe.Weighting}", $"权重（{result.Recipe.Weighting}）") + (period is { } named ? $", {named}" : "");
        return BarFigure.Draw(options, title, options.Say("weight in the whole system", "在整个体系中的权重"), bars, [.. system.Subsystems.Select((subsystem, at) => (subsystem.ToString(), Palette.Category(at)))],
            options.Say($"Weights of {bars.Count} indicators, from {bars[0].Name} ({Label.Number(bars[0].Value)}) to {bars[^1].Name} ({Label.Number(bars[^1].Value)}).",
                $"{bars.Count} 个指标的权重，从{bars[0].Name}（{Label.Number(bars[0].Value)}）到{bars[^1].Name}（{Label.Number(bars[^1].Value)}）。"));
    }
}
