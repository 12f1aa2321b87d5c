using FusionMetrics.Trends;

namespace FusionMetrics;

/// <summary>Which series of the result are tested for a trend, and for breaks, and how. Immutable.</summary>
public sealed record TrendRecipe
{
    /// <summary>The trend detector.</summary>
    /// <value>The default is <c>mann-kendall</c>.</value>
    public MethodChoice Method { get; init; } = "mann-kendall";

    /// <summary>
    /// The series, in the order of the output: <c>d</c>, <c>t</c>, <c>c</c> (coordination, comprehensive index, coupling), <c>topsis</c>
    /// (the ranking's score), <c>u</c> (the index of every subsystem). Null for all that the other stages yield.
    /// </summary>
    public IReadOnlyList<string>? Series { get; init; }

    /// <summary>How breaks of the same series are detected; null for not at all.</summary>
    public MethodChoice? Breaks { get; init; }

    /// <summary>How p-values are adjusted for the number of regions and series that are tested: those of trends by themselves, and those of breaks by themselves.</summary>
    /// <value>The default is not at all. Verdicts follow p as it is.</value>
    public FalseDiscoveryRule Adjust { get; init; }
}
