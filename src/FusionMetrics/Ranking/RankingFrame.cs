namespace FusionMetrics.Ranking;

/// <summary>What a ranking learned from the scope, as named vectors with one finite number a column. Immutable pure data.</summary>
/// <param name="Vectors">The vectors by name, such as <c>weight</c>, <c>ideal</c> and <c>anti-ideal</c>.</param>
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
        : throw new KeyNotFoundException($"The frame has no vector '{name}'. It was made by another method.");
}
