using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>
/// MOORA: the weighted benefits of a row less its weighted costs, each in shares of the length of its column (the ratio system); or one of its two
/// other forms. <see cref="Multimoora"/> combines all three.
/// </summary>
/// <remarks>
/// Columns may be raw. A column of zeros adds nothing. The reference point is the best value of each column within the scope; new rows beyond it count as
/// there. Source: Brauers and Zavadskas (2006), Control and Cybernetics 35, 445-469, equations 2 to 5; full multiplicative form: Brauers and
/// Zavadskas (2010), Technological and Economic Development of Economy 16, 5-24.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class Moora(MooraOptions options) : IRankingDomain
{
    private const string Why = "The full multiplicative form of MOORA is";

    internal static MethodDescription Description { get; } = new("MOORA: the ratio system, the reference point or the full multiplicative form.")
    {
        Formula = "r = x / sqrt(sum x^2); ratio system: sum w r over benefits - sum w r over costs; reference point: -max w |best r - r|; "
            + "full multiplicative: prod x^w over benefits / prod x^w over costs",
        Source = "Brauers and Zavadskas (2006), Control and Cybernetics 35, 445-469; (2010), Technological and Economic Development of Economy 16, 5-24",
        Conventions = ["MOORA by the ratio system, unless the option form says otherwise; the reference point with a minus sign, so that larger is better."],
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (options.Form == MooraForm.FullMultiplicative) return MooraForms.Multiplicative(columns, weights, Why);
        return RankingFrame.Computed(columns, ("signed-weight", columns.Signed(weights)),
            ("length", [.. columns.Select(ColumnScatter.Length)]), ("best", ColumnEnds.Measurable(columns).Best));
    }

    /// <inheritdoc/>
    public RowScoring Prepare(RankingFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var forms = new MooraForms(frame);
        return options.Form switch
        {
            MooraForm.ReferencePoint => forms.ReferencePoint,
            MooraForm.FullMultiplicative => forms.FullMultiplicative,
            _ => forms.RatioSystem,
        };
    }

    /// <inheritdoc/>
    string? IRankingDomain.WhyUndefined(RankingFrame frame, RowBlock row, IReadOnlyList<string> codes)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return options.Form == MooraForm.FullMultiplicative ? ValueLimits.Positive(frame["signed-weight"]).Why(row, codes, Why) : null;
    }
}
