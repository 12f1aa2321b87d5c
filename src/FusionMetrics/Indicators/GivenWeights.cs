namespace FusionMetrics;

/// <summary>The weights that an indicator system gives its groups.</summary>
internal static class GivenWeights
{
    /// <summary>The weights of some neighbours scaled to sum to 1; equal ones where none is given.</summary>
    public static double[] Of(IReadOnlyList<Subsystem> neighbours)
    {
        double[] weights = [.. neighbours.Select(s => s.Weight ?? 1)];
        var total = 0.0;
        foreach (var weight in weights) total += weight;
        return Array.ConvertAll(weights, w => w / total);
    }
}
