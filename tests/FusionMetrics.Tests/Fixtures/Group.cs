using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Fixtures;

/// <summary>Groups of indicators of which a method sees codes and weights, and values that do not matter.</summary>
internal static class Group
{
    public static string[] Codes(int count) => [.. Enumerable.Range(0, count).Select(i => $"c{i}")];

    public static Indicator[] Of(params string[] codes) => Array.ConvertAll(codes, code => new Indicator(code));

    public static WeightingOutcome Weigh(this IWeighting weighting, params Indicator[] group)
        => weighting.Weigh(Array.ConvertAll(group, indicator => new ArrayColumn([1, 2], indicator)));

    /// <summary>The weights of a group that can be weighed.</summary>
    public static double[] Weights(this IWeighting weighting, params string[] codes)
    {
        var outcome = weighting.Weigh(Of(codes));
        FusionMetricsException.ThrowIfErrors(outcome.Diagnostics);
        return [.. outcome.Weights];
    }

    public static double Measure(this WeightingOutcome outcome, string name) => outcome.Measures.Single(m => m.Key == name).Value.Distinct().Single();

    /// <summary>The ids of what is wrong with a weighting for some groups.</summary>
    public static string[] Wrong(this IWeightingCheck weighting, params Indicator[][] groups) => [.. weighting.Check(groups).Select(d => d.Id)];

    public static void ShouldBeProper(this IReadOnlyList<double> weights)
    {
        weights.Should().OnlyContain(w => w >= 0);
        weights.Sum().Should().BeApproximately(1, 1e-15 * weights.Count);
    }

    public static void ShouldBe(this IReadOnlyList<double> weights, IReadOnlyList<double> expected, double tolerance)
        => weights.Should().Equal(expected, (w, e) => Math.Abs(w - e) <= tolerance * e);
}
