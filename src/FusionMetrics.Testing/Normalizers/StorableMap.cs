using FusionMetrics.Normalization;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Normalizers;

/// <summary>Last year's frame, read from a file, maps this year's values.</summary>
internal sealed class StorableMap() : PromiseOf<INormalizer>($"{NormalizerPromises.Family}.storable",
    "A map that says it can be stored is finite numbers, and its normaliser makes of them a map that gives the same bits.")
{
    public override IEnumerable<Trial<INormalizer>> Trials() =>
        from column in SampleValues.Ordinary
        from direction in new[] { Direction.Benefit, Direction.Cost }
        select Try($"{column.Case}, {direction}", normalizer => Breach(normalizer, column.Values, direction));

    private static string? Breach(INormalizer normalizer, double[] values, Direction direction)
    {
        var map = Fitted.Map(normalizer, values, direction);
        if (map is not IStorableMap storable) return null;
        if (normalizer is not IRestoringNormalizer restoring) return "the map can be stored, but the normaliser cannot make it again";
        foreach (var (name, numbers) in storable.Parameters)
            if (numbers.Any(n => !double.IsFinite(n))) return $"'{name}' has a number that is not finite";
        double[] scored = [.. values, .. values.Select(x => 1.5 * x - 20)];
        var stored = storable.Parameters.ToDictionary(p => p.Key, p => (IReadOnlyList<double>)[.. p.Value], StringComparer.Ordinal);
        return Rounding.BitDifference("value", Fitted.Applied(map, scored), Fitted.Applied(restoring.Restore(map.Direction, stored), scored));
    }
}
