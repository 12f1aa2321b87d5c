namespace FusionMetrics.Methods;

/// <summary>
/// What a method promises beyond the contract of its family. Claims are for readers of listings, and the conformance kit holds a method
/// to each of its claims. "Nothing" below means nothing beyond rounding.
/// </summary>
public enum MethodClaim
{
    /// <summary>
    /// Another unit changes nothing: every value of a column (of a series; all indices, for a coupling model) times the same positive
    /// number. Normalisers, weightings, rankings, coupling models, trend and break detectors; dynamic evaluations, whose scores are multiplied by it.
    /// </summary>
    UnitInvariant,

    /// <summary>
    /// Another zero changes nothing: the same number added to every value of a column or series. Normalisers, weightings, rankings, trend
    /// and break detectors; dynamic evaluations, to whose scores it is added.
    /// </summary>
    ShiftInvariant,

    /// <summary>Every row given twice changes nothing. Normalisers, weightings, rankings.</summary>
    ReplicationInvariant,

    /// <summary>A constant column has weight 0, unless all of them are constant. Weightings.</summary>
    ConstantsWeighNothing,

    /// <summary>The order of the subsystems changes nothing. Coupling models.</summary>
    Symmetric,

    /// <summary>
    /// Missing values are left out: of a column for a weighting, of a row for a ranking, which then scales the weights of the others to sum
    /// to 1. Weightings, rankings.
    /// </summary>
    TakesMissing,

    /// <summary>
    /// Values of 0 or below are declined with a diagnostic: the method divides by values or takes their logarithm. Weightings, rankings.
    /// </summary>
    NeedsPositive,

    /// <summary>
    /// A row that is far ahead in one column may lose by getting still better there: unbalanced rows are penalised, and dominance is not
    /// promised but for rows that stand alike in all columns. Rankings.
    /// </summary>
    PenalisesImbalance,

    /// <summary>
    /// More than 1,000 rows may be declined with a diagnostic: the method compares every row with every other, and time grows with the square
    /// of their number. Rankings.
    /// </summary>
    LimitedRows,

    /// <summary>Treating a treated panel changes nothing more, to the bit. Treatments.</summary>
    Idempotent,

    /// <summary>
    /// Bounds stored with an indicator stand in for the extremes of its values: under <c>scope: fixed</c> nothing but them is learned.
    /// Normalisers.
    /// </summary>
    TakesBounds,

    /// <summary>
    /// Indices outside [0, 1] are declined with a diagnostic: the method measures their distances on that scale. Coupling models, which leave
    /// such rows undefined.
    /// </summary>
    NeedsUnitIndices,
}
