using FusionMetrics.Normalization;

namespace FusionMetrics.Testing.Tests.Fakes;

/// <summary>A normaliser that does what a test says.</summary>
internal sealed class FakeNormalizer(Func<IndicatorColumn, ColumnMap> fit) : INormalizer
{
    /// <summary>A normaliser that keeps every promise.</summary>
    public static INormalizer Sound { get; } = new MinMaxNormalizer(new MinMaxOptions { Beyond = BeyondBounds.Keep });

    public ColumnMap Fit(IndicatorColumn column) => fit(column);

    /// <summary>A normaliser that maps values one by one and leaves directions alone.</summary>
    public static FakeNormalizer Of(Func<IndicatorColumn, Func<double, double>> fit) => new(column =>
    {
        var map = fit(column);
        return new FakeMap(column.Direction, (values, normalized) =>
        {
            for (var i = 0; i < values.Length; i++) normalized[i] = map(values[i]);
        });
    });
}
