using FusionMetrics.Normalization;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Normalizers;

/// <summary>The raw values may be overwritten by the normalised ones.</summary>
internal sealed class InPlace() : PromiseOf<INormalizer>($"{NormalizerPromises.Family}.in-place",
    "Raw and normalised values may be the same memory.")
{
    public override IEnumerable<Trial<INormalizer>> Trials() => SampleValues.Ordinary.Select(column => Try(column.Case, normalizer =>
    {
        var map = Fitted.Map(normalizer, column.Values);
        double[] shared = [.. column.Values];
        map.Apply(shared, shared);
        return Rounding.BitDifference("value", Fitted.Applied(map, column.Values), shared);
    }));
}
