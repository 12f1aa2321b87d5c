using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>
/// What a ranking learned from the scope, as named vectors of finite numbers: one a column, such as <c>weight</c> and <c>ideal</c>; a single
/// number; or a sample of the rows that were learned from. Immutable pure data.
/// </summary>
/// <param name="Vectors">The vectors by name.</param>
public sealed record RankingFrame(IReadOnlyDictionary<string, IReadOnlyList<double>> Vectors)
{
    /// <summary>What the reader of the scores should know.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>A vector by name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The vector.</returns>
    /// <exception cref="KeyNotFoundException">The frame has no such vector.</exception>
    public IReadOnlyList<double> this[string name] => Vectors.TryGetValue(name, out var vector)
        ? vector
        : throw new KeyNotFoundException($"The frame has no vector '{name}'. It has: {string.Join(", ", Vectors.Keys)}.");

    /// <summary>A frame of numbers that were computed of columns.</summary>
    /// <exception cref="FusionMetricsException">One of the numbers is not finite: the values are too large, or too far apart.</exception>
    internal static RankingFrame Computed(IndicatorMatrix columns, params ReadOnlySpan<(string Name, double[] Vector)> vectors)
    {
        var named = new Dictionary<string, IReadOnlyList<double>>();
        foreach (var (name, vector) in vectors)
        {
            if (!Finite.All(vector)) throw new FusionMetricsException(RankingRules.TooLarge.Says(
                $"The values of {string.Join(", ", columns.Select(c => c.Indicator.Code))} are too large or too far apart: the {name} of the ranking "
                + "is beyond what a double can hold. Use a larger unit, or normalise them first."));
            named[name] = vector;
        }
        return new RankingFrame(named);
    }

    internal RankingFrame Reporting(DiagnosticBag diagnostics)
    {
        diagnostics.AddRange(Diagnostics);
        return this;
    }
}
