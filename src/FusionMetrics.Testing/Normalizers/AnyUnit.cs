using FusionMetrics.Normalization;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Normalizers;

/// <summary>A map is from the values as they are.</summary>
internal sealed class AnyUnit() : PromiseOf<INormalizer>($"{NormalizerPromises.Family}.any-unit",
    "The column is asked for in any unit only where that changes no normalised value beyond rounding.")
{
    public override IEnumerable<Trial<INormalizer>> Trials() => SampleValues.Ordinary.Select(column => Try(column.Case, normalizer =>
        Rounding.Difference("normalised value", Fitted.Normalized(normalizer, column.Values),
            Fitted.Applied(normalizer.Fit(new RescaledColumn(Fitted.Column(column.Values))), column.Values))));
}
