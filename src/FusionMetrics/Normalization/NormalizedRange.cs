namespace FusionMetrics.Normalization;

/// <summary>The range of normalised values as an option: what the worst and the best value map to.</summary>
internal static class NormalizedRange
{
    public const string Values = "two numbers, the lower one first";

    public static Bounds Unit { get; } = new(0, 1);

    public static IReadOnlyList<double> Write(Bounds range) => [range.Minimum, range.Maximum];

    public static Bounds Read(IReadOnlyList<double> ends) => new(ends[0], ends[1]);

    public static bool IsOne(IReadOnlyList<double> ends) => ends is [var low, var high] && low < high && double.IsFinite(high - low);
}
