using FusionMetrics.Normalization;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Normalizers;

/// <summary>No NaN, no infinity, no exception but the one that says what to do.</summary>
internal sealed class Defined() : PromiseOf<INormalizer>($"{NormalizerPromises.Family}.defined",
    "Every value of every column maps to a finite number, or fitting throws a FusionMetricsException; no other exception.")
{
    public override IEnumerable<Trial<INormalizer>> Trials() =>
        from column in SampleValues.All
        from direction in new[] { Direction.Benefit, Direction.Cost }
        select Try($"{column.Case}, {direction}", normalizer => Breach(normalizer, column.Values, direction));

    private static string? Breach(INormalizer normalizer, double[] values, Direction direction)
    {
        var normalized = Fitted.Normalized(normalizer, values, direction);
        var bad = Array.FindIndex(normalized, z => !double.IsFinite(z));
        return bad < 0 ? null : FormattableString.Invariant($"{values[bad]:R} maps to {normalized[bad]}");
    }
}
