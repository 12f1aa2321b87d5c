using FusionMetrics.Methods;
using FusionMetrics.Testing.Examination;
using FusionMetrics.Weighting;

namespace FusionMetrics.Testing.Weightings;

/// <summary>What is the same everywhere tells nothing.</summary>
internal sealed class ConstantsWeighNothing() : PromiseOf<IWeighting>($"{WeightingPromises.Family}.constants-weigh-nothing",
    "A constant column has weight 0 beside one that is not constant.", MethodClaim.ConstantsWeighNothing)
{
    public override IEnumerable<Trial<IWeighting>> Trials() =>
        from table in SampleTables.Usual
        from constant in new[] { 0, 0.1, 1 }
        select Try(FormattableString.Invariant($"{table.Case}, x1 constant {constant}"), weighting =>
        {
            var weight = Weighed.Weights(weighting, table.WithColumn(0, "constant", _ => constant))[0];
            return weight == 0 ? null : FormattableString.Invariant($"a weight of {weight:R}");
        });
}
