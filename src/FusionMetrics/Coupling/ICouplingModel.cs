using FusionMetrics.Methods;

namespace FusionMetrics.Coupling;

/// <summary>The coupling degree C (耦合度) of the subsystem indices of a row.</summary>
[MethodContract(MethodFamily.Coupling)]
public interface ICouplingModel
{
    /// <summary>
    /// Computes C row by row: it may depend on nothing but the indices of that row, and has the same bits alone and in a block of any
    /// length. Lies in [0, 1] for indices in [0, 1], and is 0 where all indices are 0. Pure, in any culture; never throws. Called from
    /// several threads at once.
    /// </summary>
    /// <param name="indices">The indices U of two subsystems or more: a column a subsystem. Finite; outside [0, 1] where values beyond the frame are kept.</param>
    /// <param name="coupling">Receives C for each row, whatever stood there before: finite, or NaN where an index outside [0, 1] leaves it undefined.</param>
    void Couple(RowBlock indices, Span<double> coupling);
}
