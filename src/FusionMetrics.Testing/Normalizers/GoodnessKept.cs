using FusionMetrics.Normalization;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Normalizers;

/// <summary>Monotone, up or down, as the directions before and after say: for new values too, and after a column that is constant.</summary>
internal sealed class GoodnessKept() : PromiseOf<INormalizer>($"{NormalizerPromises.Family}.goodness-kept",
    "Of two raw values, of the column or new, the better one never maps to a worse one, by the indicator's direction before and the map's after.")
{
    public override IEnumerable<Trial<INormalizer>> Trials() =>
        from column in SampleValues.All
        from direction in new[] { Direction.Benefit, Direction.Cost }
        select Try($"{column.Case}, {direction}", normalizer => Breach(normalizer, column.Values, direction));

    private static string? Breach(INormalizer normalizer, double[] values, Direction direction)
    {
        var map = Fitted.Map(normalizer, values, direction);
        double[] ascending = [.. values.Concat(NewValues(values.Min(), values.Max())).Order()];
        var normalized = Fitted.Applied(map, ascending);
        var rises = map.Direction == direction;
        for (var i = 1; i < ascending.Length; i++)
            if (rises ? normalized[i] < normalized[i - 1] : normalized[i] > normalized[i - 1])
                return FormattableString.Invariant($"{ascending[i - 1]:R} maps to {normalized[i - 1]:R}, but {ascending[i]:R} to {normalized[i]:R} ")
                    + $"({map.Direction})";
        return null;
    }

    // Within the extremes and beyond them, on both sides of a constant.
    private static IEnumerable<double> NewValues(double least, double largest)
    {
        var step = least < largest ? largest - least : Math.Max(1, Math.Abs(least));
        return new[] { least - 3 * step, least - step / 2, least / 2 + largest / 2, largest + step / 2, largest + 3 * step }.Where(double.IsFinite);
    }
}
