namespace FusionMetrics;

/// <summary>How rows are scored over the whole indicator system, and ranked. Immutable.</summary>
/// <param name="Method">The ranking.</param>
public sealed record RankingRecipe(MethodChoice Method)
{
    /// <summary>What the ranking is over.</summary>
    /// <value>The default is <see cref="RankingBase.Indicators"/>.</value>
    public RankingBase Over { get; init; } = RankingBase.Indicators;

    /// <summary>Which rank equal scores get.</summary>
    /// <value>The default is <see cref="TieRule.Least"/>.</value>
    public TieRule Ties { get; init; } = TieRule.Least;

    /// <summary>Scores at most this far apart are equal.</summary>
    /// <value>0 or more. The default is 0.</value>
    public double Tolerance { get; init; }

    /// <summary>The id of the ranking, which names its column in the outputs.</summary>
    public string Id => Method.Id;

    /// <summary>A ranking over all indicators; equal scores share the least rank.</summary>
    /// <param name="method">The ranking.</param>
    public static implicit operator RankingRecipe(MethodChoice method) => new(method);

    /// <summary>A ranking with its default options, over all indicators; equal scores share the least rank.</summary>
    /// <param name="id">The id in the catalog.</param>
    public static implicit operator RankingRecipe(string id) => new(id);
}
