using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Coupling;

/// <summary>
/// The coupling degree with an exponent: C = (prod U / mean^n)^k for n subsystems, which is the standard coupling degree to the power n k. 1 where all
/// indices are equal, 0 where any is 0, and 0 where all are 0; the larger k, the lower C of uneven indices.
/// </summary>
/// <remarks>
/// An index below 0 has no C: NaN. Source: the form of Liao Chongbin (1999) for two subsystems, C = {U1 U2 / ((U1 + U2) / 2)^2}^k, and its extension to n of them.
/// Papers print a product for the sum in the denominator, or lose its power; see <see cref="CouplingError"/>.
/// </remarks>
/// <param name="options">The exponent.</param>
public sealed class KFormCoupling(KFormOptions options) : ILogConcaveCoupling
{
    internal static MethodDescription Description { get; } = new("The standard coupling degree made sharper by an exponent k.")
    {
        Formula = "C = (prod U / mean^n)^k",
        Source = "Liao Chongbin (1999) for two subsystems, and its extension to n of them",
        Conventions = ["C = (prod U / mean^n)^k with the mean of the n indices; C = 0 where all U are 0; no floor under U."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.Symmetric],
    };

    /// <inheritdoc/>
    public void Couple(RowBlock indices, Span<double> coupling)
        => GeometricToArithmetic.Raised(indices.Values, indices.Columns, indices.Stride, options.K * indices.Columns, coupling[..indices.Rows]);

    /// <inheritdoc/>
    public void Differentiate(RowBlock indices, ReadOnlySpan<double> coupling, Span<double> gradient)
        => MeanRatioGradient.Of(indices, options.K * indices.Columns, coupling, gradient);

    /// <inheritdoc/>
    /// <remarks>
    /// The second derivative of ln C + w ln sum U along a line v is (n k - w) (sum v / sum U)^2 - k sum (v / U)^2, in which the first square is at most the sum of the others: never above 0 where
    /// w is (n - 1) k.
    /// </remarks>
    public LogConcavity LogConcavity(int subsystems) => new((subsystems - 1) * options.K, IndexAggregate.Sum);

    /// <summary>Whether it is the standard coupling degree.</summary>
    internal bool IsStandard(int subsystems) => options.K * subsystems == 1;
}
