namespace FusionMetrics.Coupling;

/// <summary>
/// A coupling model that knows its gradient in closed form: a second ability. The gradient of one that does not is taken by differences.
/// </summary>
public interface IDifferentiableCoupling : ICouplingModel
{
    /// <summary>
    /// Computes dC/dU of each index, row by row: it may depend on nothing but the indices of that row, to the bit. Pure; never throws.
    /// Called from several threads at once.
    /// </summary>
    /// <param name="indices">The indices U: a column a subsystem.</param>
    /// <param name="coupling">C of each row, as <see cref="ICouplingModel.Couple"/> gives it.</param>
    /// <param name="gradient">
    /// Receives the derivatives, whatever stood there before: a column a subsystem, each as long as there are rows, one after another. Not
    /// a finite number where C has no derivative, as at an index of 0 under a root.
    /// </param>
    void Differentiate(RowBlock indices, ReadOnlySpan<double> coupling, Span<double> gradient);
}
