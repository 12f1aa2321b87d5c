using FusionMetrics.Methods;
using FusionMetrics.Normalization;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Normalizers;

/// <summary>Twice the regions, each with a twin: the same normalised values.</summary>
internal sealed class ReplicationInvariant() : PromiseOf<INormalizer>($"{NormalizerPromises.Family}.replication-invariant",
    "Every row given twice changes no normalised value beyond rounding.", MethodClaim.ReplicationInvariant)
{
    public override IEnumerable<Trial<INormalizer>> Trials() => SampleValues.Ordinary.Select(column => Try(column.Case, normalizer =>
        Rounding.Difference("normalised value", Fitted.Normalized(normalizer, column.Values),
            Fitted.Applied(Fitted.Map(normalizer, [.. column.Values, .. column.Values]), column.Values))));
}
