using FusionMetrics.Methods;
using FusionMetrics.Normalization;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Normalizers;

/// <summary>Celsius or kelvin: the same normalised values.</summary>
internal sealed class ShiftInvariant() : PromiseOf<INormalizer>($"{NormalizerPromises.Family}.shift-invariant",
    "Another zero changes no normalised value beyond rounding.", MethodClaim.ShiftInvariant)
{
    public override IEnumerable<Trial<INormalizer>> Trials() =>
        from column in SampleValues.Ordinary
        from shift in new[] { 273.15, -50 }
        select Try(FormattableString.Invariant($"{column.Case}, plus {shift}"), normalizer => Rounding.Difference("normalised value",
            Fitted.Normalized(normalizer, column.Values), Fitted.Normalized(normalizer, [.. column.Values.Select(x => x + shift)])));
}
