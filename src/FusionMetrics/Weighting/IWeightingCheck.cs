namespace FusionMetrics.Weighting;

/// <summary>
/// A second ability of weightings that are told something about indicators by their codes: weights, ranks, judgements. What is wrong with
/// that is found for all groups at once, before anything is computed.
/// </summary>
public interface IWeightingCheck
{
    /// <summary>Finds what is wrong with what the weighting was told. Pure.</summary>
    /// <param name="groups">
    /// The indicators of each group that it will weigh; above the lowest level the parts of a group are groups themselves, each shown as an
    /// indicator with its code and weight.
    /// </param>
    /// <returns>The diagnostics; none where every group can be weighed.</returns>
    IEnumerable<Diagnostic> Check(IReadOnlyList<IReadOnlyList<Indicator>> groups);
}
