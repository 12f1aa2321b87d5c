using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Coupling;

/// <summary>
/// The standard coupling degree for any number of subsystems: C = n (prod U)^(1/n) / sum U, the geometric over the arithmetic mean of
/// the indices. 1 where all are equal, 0 where any is 0, and 0 where all are 0.
/// </summary>
/// <remarks>
/// The factor n belongs to it: without it C of n equal indices is 1/n. An index below 0 has no C: NaN. Source: the capacity coupling
/// model as used throughout the field; see Wang Shujia et al. (2021), Journal of Natural Resources 36(3), 793-810, for the forms that
/// circulate and their errors.
/// </remarks>
public sealed class StandardCoupling : ILogConcaveCoupling
{
    internal static MethodDescription Description { get; } = new("Geometric over arithmetic mean of the indices.")
    {
        Formula = "C = n (prod U)^(1/n) / sum U",
        Source = "Wang Shujia et al. (2021), Journal of Natural Resources 36(3), 793-810 (original model)",
        Conventions = ["C = n (prod U)^(1/n) / sum U; C = 0 where all U are 0; no floor under U."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.Symmetric],
    };

    /// <inheritdoc/>
    public void Couple(RowBlock indices, Span<double> coupling)
        => GeometricToArithmetic.Of(indices.Values, indices.Columns, indices.Stride, coupling[..indices.Rows]);

    /// <inheritdoc/>
    public void Differentiate(RowBlock indices, ReadOnlySpan<double> coupling, Span<double> gradient)
        => MeanRatioGradient.Of(indices, 1, coupling, gradient);

    /// <inheritdoc/>
    /// <remarks>The k-form with k = 1 / n, see there.</remarks>
    public LogConcavity LogConcavity(int subsystems) => new((subsystems - 1.0) / subsystems, IndexAggregate.Sum);
}
