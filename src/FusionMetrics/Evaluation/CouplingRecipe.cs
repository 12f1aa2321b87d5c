using FusionMetrics.Coupling;

namespace FusionMetrics;

/// <summary>How the coupling of the subsystems is measured and graded. Immutable.</summary>
public sealed record CouplingRecipe
{
    /// <summary>The model of the coupling degree C.</summary>
    /// <value>The default is <c>standard</c>.</value>
    public MethodChoice Model { get; init; } = "standard";

    /// <summary>The weights of the subsystems in the comprehensive index T.</summary>
    /// <value>The default is <see cref="CouplingWeights.Equal"/>.</value>
    public CouplingWeights Weights { get; init; } = CouplingWeights.Equal;

    /// <summary>The scale of grades of the coordination degree D.</summary>
    /// <value>The default is <see cref="GradeScale.Ten"/>.</value>
    public GradeScale Grades { get; init; } = GradeScale.Ten;

    /// <summary>To which grade an edge belongs.</summary>
    /// <value>The default is <see cref="EdgeRule.LeftClosed"/>.</value>
    public EdgeRule Edges { get; init; } = EdgeRule.LeftClosed;

    /// <summary>The exponent of D = (C T)^exponent.</summary>
    /// <value>Above 0, at most 1. The default is 1/2, the norm of the field: D = sqrt(C T).</value>
    public double Exponent { get; init; } = SquareRoot;

    /// <summary>Which couplings are measured beside that of all subsystems.</summary>
    /// <value>The default is none.</value>
    public CouplingDetails Details { get; init; } = CouplingDetails.None;

    /// <summary>Which subsystems lag; null for no lag type.</summary>
    public LagRule? Lag { get; init; }

    internal const double SquareRoot = 0.5;
}
