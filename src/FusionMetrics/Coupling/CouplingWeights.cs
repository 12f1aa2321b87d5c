using System.Globalization;

namespace FusionMetrics.Coupling;

/// <summary>The weights of the subsystems in the comprehensive index T = sum a U. Immutable.</summary>
public sealed record CouplingWeights
{
    private const double SumTolerance = 1e-9;

    private CouplingWeights(string id, IReadOnlyList<double>? given = null)
    {
        Id = id;
        Given = given;
    }

    /// <summary>Equal weights: T is the mean of the indices. The norm of the field, and the default.</summary>
    public static CouplingWeights Equal { get; } = new("equal");

    /// <summary>The weights of the subsystems beside one another: given by the indicator system, or by a weighting of that level.</summary>
    public static CouplingWeights OfSubsystems { get; } = new("subsystem");

    /// <summary>The word in recipes: <c>equal</c>, <c>subsystem</c> or <c>given</c>.</summary>
    public string Id { get; }

    /// <summary>The weights given, one a subsystem; null unless given.</summary>
    public IReadOnlyList<double>? Given { get; }

    /// <summary>Given weights.</summary>
    /// <param name="weights">One a subsystem, in their order: not negative, summing to 1 within 1e-9. Scaled to sum to 1.</param>
    /// <returns>The weights.</returns>
    public static CouplingWeights Of(params IReadOnlyList<double> weights) => new("given", weights);

    /// <summary>The weight of each subsystem.</summary>
    /// <param name="ofSubsystems">The weights of the subsystems beside one another, summing to 1.</param>
    /// <returns>The weights, summing to 1.</returns>
    public IReadOnlyList<double> Resolve(IReadOnlyList<double> ofSubsystems)
    {
        ArgumentNullException.ThrowIfNull(ofSubsystems);
        if (this == OfSubsystems) return ofSubsystems;
        if (Given is null) return [.. Enumerable.Repeat(1.0 / ofSubsystems.Count, ofSubsystems.Count)];
        var total = 0.0;
        foreach (var weight in Given) total += weight;
        return [.. Given.Select(w => w / total)];
    }

    /// <summary>What is wrong with the weights for so many subsystems; null where they can be used.</summary>
    internal string? Problem(int subsystems)
    {
        if (Given is null) return null;
        var total = 0.0;
        foreach (var weight in Given) total += weight;
        return Given.Count == subsystems && Given.All(w => w >= 0) && Math.Abs(total - 1) <= SumTolerance
            ? null
            : $"The coupling weights {this} must be {subsystems} numbers of 0 or more that sum to 1, in the order of the subsystems.";
    }

    /// <summary>The word, or the numbers.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
        => Given is null ? Id : $"[{string.Join(", ", Given.Select(w => w.ToString(CultureInfo.InvariantCulture)))}]";
}
