using FusionMetrics.Normalization;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Normalizers;

/// <summary>A derivative that is not that of the map would send every search for a path the wrong way.</summary>
internal sealed class TrueSlope() : PromiseOf<INormalizer>($"{NormalizerPromises.Family}.true-slope",
    "A derivative in closed form is that of the map: within the column, at its ends towards the inside, and NaN for a missing value.")
{
    public override IEnumerable<Trial<INormalizer>> Trials() => SampleValues.Ordinary.Select(column
        => Try(column.Case, normalizer => Fitted.Map(normalizer, column.Values) is var map && map is IDifferentiableMap smooth ? Breach(map, smooth, column.Values) : null));

    private static string? Breach(ColumnMap map, IDifferentiableMap smooth, double[] values)
    {
        var (least, largest) = (values.Min(), values.Max());
        var slopes = new double[values.Length + 1];
        Array.Fill(slopes, 123.5);
        smooth.Differentiate([.. values, double.NaN], slopes);
        if (!double.IsNaN(slopes[^1])) return FormattableString.Invariant($"the derivative at a missing value is {slopes[^1]:R}");
        for (var i = 0; i < values.Length; i++)
        {
            var step = 1e-6 * (largest - least);
            // From the ends only one way leads into the column.
            var (low, high) = (Math.Max(values[i] - step, least), Math.Min(values[i] + step, largest));
            var ends = Fitted.Applied(map, [low, high]);
            if (high > low && Slopes.Difference(FormattableString.Invariant($"z at {values[i]:R}"), slopes[i], ends[0], ends[1], (high - low) / 2) is { } breach) return breach;
        }
        return null;
    }
}
