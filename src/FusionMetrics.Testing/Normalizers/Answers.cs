using FusionMetrics.Normalization;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Normalizers;

/// <summary>Ordinary data must not be declined.</summary>
internal sealed class Answers()
    : PromiseOf<INormalizer>($"{NormalizerPromises.Family}.answers", "Columns of positive values with some spread are normalised, not declined.")
{
    public override IEnumerable<Trial<INormalizer>> Trials()
        => SampleValues.Ordinary.Select(column => Try(column.Case, normalizer => Acceptance.Refusal(() => Fitted.Map(normalizer, column.Values))));
}
