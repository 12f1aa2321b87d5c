using FusionMetrics.Normalization;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Normalizers;

/// <summary>Every column, both ways, for comparisons to the bit.</summary>
internal static class NormalizerRuns
{
    public static IReadOnlyList<Run<INormalizer>> All { get; } =
        [.. SampleValues.All.SelectMany(column => new[] { Direction.Benefit, Direction.Cost }.Select(way => RunOf(column.Case, column.Values, way)))];

    private static Run<INormalizer> RunOf(string name, double[] values, Direction direction) => new($"{name}, {direction}", normalizer =>
    {
        var map = Fitted.Map(normalizer, values, direction);
        return new Answer().Add("direction", map.Direction.ToString()).Add("normalised value", Fitted.Applied(map, values));
    });
}
