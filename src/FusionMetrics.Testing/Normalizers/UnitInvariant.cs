using FusionMetrics.Methods;
using FusionMetrics.Normalization;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Normalizers;

/// <summary>Tonnes or kilograms: the same normalised values.</summary>
internal sealed class UnitInvariant() : PromiseOf<INormalizer>($"{NormalizerPromises.Family}.unit-invariant",
    "Another unit changes no normalised value beyond rounding.", MethodClaim.UnitInvariant)
{
    public override IEnumerable<Trial<INormalizer>> Trials() =>
        from column in SampleValues.Ordinary
        from factor in new[] { 1000, 0.3 }
        select Try(FormattableString.Invariant($"{column.Case}, times {factor}"), normalizer => Rounding.Difference("normalised value",
            Fitted.Normalized(normalizer, column.Values), Fitted.Normalized(normalizer, [.. column.Values.Select(x => factor * x)])));
}
