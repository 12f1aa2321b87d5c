using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Weighting;

/// <summary>
/// LOPCOW weights (logarithmic percentage change-driven): an indicator weighs in proportion to the logarithm of the ratio of its root mean
/// square to its standard deviation, on the scale of its range.
/// </summary>
/// <remarks>
/// <para>
/// The square of the ratio is (n - 1) / n (1 + n m^2 / S), with the mean m and the sum of squares about it S; its logarithm is taken from its
/// distance to 1, so that nothing cancels near there. Any values will do, and missing ones are left out.
/// </para>
/// <para>
/// A constant indicator, whose ratio would be one to 0, has weight 0; where all of a subsystem are constant, they share the weight equally.
/// Of two rows the ratio is 1 whatever they hold (with the divisor n - 1): then the indicators that vary share the weight equally, with a
/// warning. Source: Ecer and Pamucar (2022), A novel LOPCOW-DOBI multi-criteria sustainability performance assessment methodology, Omega 112,
/// 102690.
/// </para>
/// </remarks>
/// <param name="options">The options.</param>
public sealed class LopcowWeighting(LopcowOptions options) : IWeighting
{
    // What rounding leaves of a ratio that is 1: far below any that was measured.
    private const double Nothing = 1e-27;

    internal static MethodDescription Description { get; } = new("Weights in proportion to the logarithm of root mean square to standard deviation.")
    {
        Formula = "PV = |100 ln(sqrt(sum r^2 / n) / s)|, w = PV / sum PV; r = (z - min z) / (max z - min z), or (max z - z) / (max z - min z) for a cost",
        Source = "Ecer and Pamucar (2022), Omega 112, 102690",
        Conventions =
        [
            "Min-max with direction first unless the option scale says otherwise; the standard deviation is divided by n - 1 unless the option divisor says otherwise.",
            "A constant indicator has weight 0; where nothing tells the indicators of a subsystem apart, equal weights.",
        ],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant, MethodClaim.ConstantsWeighNothing, MethodClaim.TakesMissing],
    };

    /// <inheritdoc/>
    public WeightingOutcome Weigh(IndicatorMatrix columns) => Shares.OfVarying(columns, Measure, "percentage_value");

    private Amounts Measure(IndicatorMatrix columns)
    {
        double[] values = [.. columns.Select(column => PercentageValue(column.InAnyUnit))];
        return new(values, values);
    }

    private double PercentageValue(IndicatorColumn column)
    {
        var scatter = ColumnScatter.Of(column);
        var mean = scatter.Mean - Origin(column, scatter);
        var n = (DoubleDouble)scatter.Count;
        // The square of the ratio, less 1.
        var excess = options.Divisor == DeviationDivisor.N
            ? n * mean * mean / scatter.Squares
            : (n - 1) * mean * mean / scatter.Squares - (DoubleDouble)1 / n;
        return Math.Abs(excess.High) < Nothing ? 0 : 50 * Math.Abs(Logarithm.OfOnePlus(excess.ToDouble()));
    }

    private double Origin(IndicatorColumn column, ColumnScatter scatter) => options.Scale switch
    {
        DeviationScale.AsGiven => 0,
        _ => scatter.Scale * (column.Direction == Direction.Benefit ? column.Statistics.Minimum : column.Statistics.Maximum),
    };
}
