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

    internal RankingFrame Reporting(DiagnosticBag diagnostics)
    {
        diagnostics.AddRange(Diagnostics);
        return this;
    }
}
