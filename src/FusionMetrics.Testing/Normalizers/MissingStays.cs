using FusionMetrics.Normalization;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Normalizers;

/// <summary>A recipe may leave values missing.</summary>
internal sealed class MissingStays() : PromiseOf<INormalizer>($"{NormalizerPromises.Family}.missing-stays",
    "A missing value (NaN) maps to NaN, and the values beside it to what they map to without it.")
{
    public override IEnumerable<Trial<INormalizer>> Trials() => SampleValues.Ordinary.Select(column => Try(column.Case, normalizer =>
    {
        var map = Fitted.Map(normalizer, column.Values);
        double[] scored = [.. column.Values.Take(20)];
        var normalized = Fitted.Applied(map, scored);
        (scored[3], normalized[3]) = (double.NaN, double.NaN);
        var withMissing = Fitted.Applied(map, scored);
        return double.IsNaN(withMissing[3])
            ? Rounding.BitDifference("value", normalized.AsSpan(4), withMissing.AsSpan(4))
            : FormattableString.Invariant($"a missing value maps to {withMissing[3]:R}");
    }));
}
