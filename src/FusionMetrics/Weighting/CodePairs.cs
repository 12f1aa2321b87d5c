namespace FusionMetrics.Weighting;

/// <summary>Pairs of the indicators of a group.</summary>
internal static class CodePairs
{
    /// <summary>Every two of some places, the first below the second.</summary>
    public static IEnumerable<(int First, int Second)> Of(int count)
    {
        for (var first = 0; first < count; first++)
            for (var second = first + 1; second < count; second++) yield return (first, second);
    }

    /// <summary>A pair as recipes write it.</summary>
    public static string Name(Indicator first, Indicator second) => $"{first.Code}/{second.Code}";
}
