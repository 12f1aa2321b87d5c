using FusionMetrics.Weighting;

namespace FusionMetrics.Testing.Tests.Fakes;

/// <summary>A weighting that does what a test says.</summary>
internal sealed class FakeWeighting(Func<IndicatorMatrix, WeightingOutcome> weigh) : IWeighting
{
    public WeightingOutcome Weigh(IndicatorMatrix columns) => weigh(columns);

    /// <summary>A weighting that keeps every promise, with a measure of its own.</summary>
    public static FakeWeighting Measuring(Func<double> measure) => new(columns => Equal(columns) with
    {
        Measures = [KeyValuePair.Create<string, IReadOnlyList<double>>("measure", [.. columns.Select(_ => measure())])],
    });

    /// <summary>Weights in proportion to a positive number of each column.</summary>
    public static FakeWeighting InProportion(Func<IndicatorColumn, double> number) => new(columns =>
    {
        double[] numbers = [.. columns.Select(number)];
        var total = numbers.Sum();
        return new WeightingOutcome([.. numbers.Select(x => x / total)]);
    });

    public static WeightingOutcome Equal(IndicatorMatrix columns) => new EqualWeighting().Weigh(columns);
}
