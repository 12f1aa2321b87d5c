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
            if (least == largest) continue;
            if (Breach(map, values[i], slopes[i], least, largest) is { } breach) return breach;
        }
        return null;
    }

    private static string? Breach(ColumnMap map, double value, double slope, double least, double largest)
    {
        var step = 1e-6 * (largest - least);
        var name = FormattableString.Invariant($"z at {value:R}");
        if (value - step >= least && value + step <= largest)
        {
            var sides = Fitted.Applied(map, [value - step, value + step]);
            return Slopes.Difference(name, slope, sides[0], sides[1], step);
        }
        // Near an end only one way leads into the column: a difference of the second order.
        var inwards = value + step > largest ? -step : step;
        var z = Fitted.Applied(map, [value, value + inwards, value + 2 * inwards]);
        return Slopes.Difference(name, slope, 3 * z[0] + z[2], 4 * z[1], inwards);
    }
}
