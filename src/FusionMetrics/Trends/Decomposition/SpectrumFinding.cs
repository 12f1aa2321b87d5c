namespace FusionMetrics.Trends.Decomposition;

/// <summary>A series as a sum of components, the strongest first; empty where it could not be taken apart.</summary>
/// <param name="Verdict">Whether it could.</param>
public sealed record SpectrumFinding(DecompositionVerdict Verdict)
{
    /// <summary>The singular values of the trajectory matrix, falling, one a component.</summary>
    public IReadOnlyList<double> SingularValues { get; init; } = [];

    /// <summary>The components, a number a value each; all of them add up to the series.</summary>
    public IReadOnlyList<IReadOnlyList<double>> Components { get; init; } = [];

    /// <summary>The sum of the first components: of the first one mostly the trend.</summary>
    /// <param name="components">How many, from 0 to all.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many.</exception>
    public IReadOnlyList<double> Sum(int components)
    {
        if (components < 0 || components > Components.Count) throw new ArgumentOutOfRangeException(nameof(components), components, $"There are {Components.Count} components.");
        var sum = new double[Components.Count == 0 ? 0 : Components[0].Count];
        for (var k = 0; k < components; k++)
            for (var i = 0; i < sum.Length; i++) sum[i] += Components[k][i];
        return sum;
    }
}
