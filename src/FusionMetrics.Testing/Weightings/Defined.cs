using FusionMetrics.Testing.Examination;
using FusionMetrics.Weighting;

namespace FusionMetrics.Testing.Weightings;

/// <summary>No NaN, no infinity, no exception but the one that says what to do.</summary>
internal sealed class Defined() : PromiseOf<IWeighting>($"{WeightingPromises.Family}.defined",
    "Any columns have finite weights, or a diagnostic with severity error or FusionMetricsException that says why not; no other exception.")
{
    public override IEnumerable<Trial<IWeighting>> Trials() => SampleTables.All.Select(table => Try(table.Case, weighting =>
    {
        foreach (var weight in Weighed.Weights(weighting, table))
            if (!double.IsFinite(weight)) return FormattableString.Invariant($"a weight of {weight}");
        return null;
    }));
}
