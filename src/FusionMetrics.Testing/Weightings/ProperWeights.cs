using FusionMetrics.Testing.Examination;
using FusionMetrics.Weighting;

namespace FusionMetrics.Testing.Weightings;

/// <summary>What the engine needs of weights.</summary>
internal sealed class ProperWeights()
    : PromiseOf<IWeighting>($"{WeightingPromises.Family}.weights", "One weight a column, each 0 or more, summing to 1 within 1e-12.")
{
    private const double SumTolerance = 1e-12;

    public override IEnumerable<Trial<IWeighting>> Trials()
        => SampleTables.All.Select(table => Try(table.Case, weighting => Breach(Weighed.Weights(weighting, table), table.ColumnCount)));

    private static string? Breach(IReadOnlyList<double> weights, int columns)
    {
        if (weights.Count != columns) return $"{weights.Count} weights for {columns} columns";
        if (weights.Any(w => w < 0)) return FormattableString.Invariant($"a weight of {weights.Min():R}");
        var total = 0.0;
        foreach (var weight in weights) total += weight;
        return Math.Abs(total - 1) > SumTolerance ? FormattableString.Invariant($"a sum of {total:R}") : null;
    }
}
