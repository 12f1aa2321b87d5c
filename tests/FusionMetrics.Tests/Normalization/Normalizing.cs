using FusionMetrics.Normalization;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Normalization;

/// <summary>What normalisers make of arrays.</summary>
internal static class Normalizing
{
    public static double[] Normalized(this INormalizer normalizer, double[] x, Direction direction = Direction.Benefit)
        => normalizer.Fit(new ArrayColumn(x, direction)).Of(x);

    /// <summary>Some values through a map.</summary>
    public static double[] Of(this ColumnMap map, params double[] values)
    {
        var normalized = new double[values.Length];
        map.Apply(values, normalized);
        return normalized;
    }

    public static void ShouldBeDeclined(this INormalizer normalizer, DiagnosticRule rule, IndicatorColumn column)
        => normalizer.Invoking(n => n.Fit(column)).Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle()
            .Which.Should().Match<Diagnostic>(d => d.Id == rule.Id && d.Location!.Column == column.Indicator.Code);

    public static void ShouldBeDeclined(this INormalizer normalizer, DiagnosticRule rule, double[] x, Direction direction = Direction.Benefit)
        => normalizer.ShouldBeDeclined(rule, new ArrayColumn(x, direction));
}
