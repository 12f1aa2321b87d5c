namespace FusionMetrics.Trends.Convergence;

/// <summary>Whether regions that start low grow faster.</summary>
/// <param name="Verdict">Converging where the coefficient of the initial level is significantly negative, diverging where it is significantly positive.</param>
/// <param name="Count">The number of regions that were compared.</param>
public sealed record BetaFinding(ConvergenceVerdict Verdict, int Count)
{
    /// <summary>The years from the first time to the last.</summary>
    public double Span { get; init; } = double.NaN;

    /// <summary>The coefficient b of the logarithm of the initial level.</summary>
    public RegressionTerm Initial { get; init; } = new("initial", double.NaN, double.NaN, double.NaN, double.NaN);

    /// <summary>The coefficients of the controls; NaN where there are too few regions.</summary>
    public IReadOnlyList<RegressionTerm> Controls { get; init; } = [];

    /// <summary>The intercept.</summary>
    public double Intercept { get; init; } = double.NaN;

    /// <summary>R squared.</summary>
    public double Explained { get; init; } = double.NaN;

    /// <summary>The speed of convergence a year, -ln(1 + b T) / T; negative where regions diverge, NaN where b is -1 / T or less: then they overtake one another.</summary>
    public double Speed { get; init; } = double.NaN;

    /// <summary>The standard error of the speed, by the delta method: that of b over 1 + b T.</summary>
    public double SpeedError { get; init; } = double.NaN;

    /// <summary>The years in which half of the distance to the common path is made, ln 2 / speed; NaN where the speed is not positive.</summary>
    public double HalfLife { get; init; } = double.NaN;

    /// <summary>The regions that were left out: without a positive value at the first or the last time, or without a control.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];
}
