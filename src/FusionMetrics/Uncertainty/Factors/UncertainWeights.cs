using FusionMetrics.Numerics;

namespace FusionMetrics.Uncertainty;

/// <summary>
/// Weights vary around those that the recipe gives, within each group of the indicator system by itself. A weight of 0 stays 0. Where the scope is
/// per period, a replicate varies the weights of all periods alike.
/// </summary>
public sealed record UncertainWeights() : UncertainFactor("weights")
{
    /// <summary>How they are distributed.</summary>
    /// <value>The default is <see cref="WeightDistribution.Dirichlet"/>.</value>
    public WeightDistribution Distribution { get; init; } = WeightDistribution.Dirichlet;

    /// <summary>
    /// For the Dirichlet distribution: the sum of its parameters, which are in proportion to the weights. The variance of a weight w is
    /// w (1 - w) / (concentration + 1).
    /// </summary>
    /// <value>Above 0. The default is 100.</value>
    public double Concentration { get; init; } = 100;

    /// <summary>For the uniform distribution: each weight is multiplied by a number between 1 - spread and 1 + spread.</summary>
    /// <value>Above 0, at most 1. The default is 0.25.</value>
    public double Spread { get; init; } = 0.25;

    /// <summary>The levels whose weights vary, 0 for indicators within their group; null for all.</summary>
    public IReadOnlyList<int>? Levels { get; init; }

    internal override IEnumerable<string> Problems(EvaluationRecipe recipe)
    {
        if (!(Concentration > 0 && double.IsFinite(Concentration))) yield return "The concentration must be a number above 0.";
        if (!(Spread is > 0 and <= 1)) yield return "The spread must be a number above 0, at most 1.";
        foreach (var level in (Levels ?? []).Where(l => l < 0 || l > recipe.TopLevel))
            yield return $"There are no weights of level {level}: levels go from 0 to {recipe.TopLevel}.";
    }

    internal override Perturbation Prepare(EvaluationRecipe recipe, Panel panel) => (replicate, random) => replicate with
    {
        Weights = (level, group, weights) => Levels is null || Levels.Contains(level) ? Drawn(weights, random.Branch((uint)(group + 2))) : weights,
    };

    private double[] Drawn(double[] weights, RandomStream random)
    {
        if (weights.Length == 1) return weights;
        return Distribution == WeightDistribution.Dirichlet ? Dirichlet(weights, random) : Uniform(weights, random);
    }

    // Gamma variates over their sum; by their logarithms, because those of small shape underflow.
    private double[] Dirichlet(double[] weights, RandomStream random)
    {
        var logs = Array.ConvertAll(weights, w => w > 0 ? random.LogGamma(Concentration * w) : double.NegativeInfinity);
        var largest = logs.Max();
        return Scaled(Array.ConvertAll(logs, l => l > double.NegativeInfinity ? Exponential.Of(l - largest) : 0));
    }

    private double[] Uniform(double[] weights, RandomStream random)
        => Scaled(Array.ConvertAll(weights, w => w * (1 + Spread * (2 * random.Unit() - 1))));

    private static double[] Scaled(double[] parts)
    {
        var total = DoubleDouble.Zero;
        foreach (var part in parts) total += part;
        return Array.ConvertAll(parts, part => (part / total).ToDouble());
    }
}
