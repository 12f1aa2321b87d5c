using FusionMetrics.Methods;

namespace FusionMetrics.Coupling;

/// <summary>The coupling degree C (耦合度) of the subsystem indices of a row.</summary>
[MethodContract(MethodFamily.Coupling)]
public interface ICouplingModel
{
    /// <summary>
    /// Computes C row by row: it may depend on nothing but the indices of that row. Lies in [0, 1] for indices in [0, 1], and is 0
    /// where all indices are 0. Called from several threads at once.
    /// </summary>
    /// <param name="indices">The indices U of two subsystems or more: a column a subsystem.</param>
    /// <param name="coupling">Receives C for each row.</param>
    void Couple(RowBlock indices, Span<double> coupling);
}
