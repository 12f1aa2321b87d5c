using FusionMetrics.Numerics;

namespace FusionMetrics.Uncertainty;

/// <summary>
/// The raw values of all indicators vary by a normally distributed error, before treatment. Missing values stay missing; columns that only serve as
/// denominators stay as they are.
/// </summary>
public sealed record UncertainValues() : UncertainFactor("values")
{
    /// <summary>The standard deviation of the error, as a share of <see cref="Unit"/>.</summary>
    /// <value>Above 0. The default is 0.05.</value>
    public double Deviation { get; init; } = 0.05;

    /// <summary>What the deviation is a share of.</summary>
    /// <value>The default is <see cref="NoiseUnit.Value"/>.</value>
    public NoiseUnit Unit { get; init; } = NoiseUnit.Value;

    internal override IEnumerable<string> Problems(EvaluationRecipe recipe)
    {
        if (!(Deviation > 0 && double.IsFinite(Deviation))) yield return "The deviation must be a number above 0.";
    }

    internal override Perturbation Prepare(EvaluationRecipe recipe, Panel panel)
    {
        string[] codes = [.. recipe.System.Indicators.Select(i => i.Code)];
        double[] spreads = [.. codes.Select(code => new SortedSample(panel.Column(code)).Deviation)];
        return (replicate, random) =>
        {
            var columns = new Dictionary<string, double[]>(codes.Length, StringComparer.Ordinal);
            for (var i = 0; i < codes.Length; i++) columns.Add(codes[i], Noisy(replicate.Panel.Column(codes[i]), spreads[i], random));
            return replicate with { Panel = replicate.Panel.WithColumns(columns) };
        };
    }

    private double[] Noisy(ReadOnlySpan<double> column, double spread, RandomStream random)
    {
        var noisy = new double[column.Length];
        for (var row = 0; row < noisy.Length; row++)
        {
            var value = column[row];
            if (!double.IsNaN(value)) value += Deviation * random.Normal() * (Unit == NoiseUnit.Value ? value : spread);
            noisy[row] = Math.Clamp(value, double.MinValue, double.MaxValue);
        }
        return noisy;
    }
}
