using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Weighting;

/// <summary>
/// Weights for which the importance of each indicator in the index, as the data make it, is what was meant: a weight says little of how much an indicator matters where indicators are correlated or spread
/// unevenly. Importance is the correlation with the index sum w z, its square, or the correlation ratio, as shares of their sum.
/// </summary>
/// <remarks>
/// For correlations this is a least-squares problem with one answer: with u = weight times standard deviation and R the correlations of the indicators, the least |R u - t|^2 over u >= 0 with sum R u = 1. Squared
/// correlations are met by correlations in proportion to the roots of the targets. For the correlation ratio the least sum of squares near that answer is found by Newton's method.
/// Sources: Paruolo, Saisana and Saltelli (2013), Ratings and rankings: voodoo or science?, JRSS A 176(3); Becker, Saisana, Paruolo and Vandecasteele (2017), Weights and importance in composite
/// indicators: closing the gap, Ecological Indicators 80.
/// </remarks>
public sealed class TargetImportanceWeighting : IWeighting, IWeightingCheck
{
    // How far importance may lie from its target and still meet it: far above rounding, far below what anybody reads.
    private const double Met = 1e-9;

    // Correlations that sum to no more than this cancel.
    private const double Cancelled = 1e-9;

    private const double Pull = 1e-6;

    private readonly TargetImportanceOptions options;
    private readonly NumberByCode targets;

    /// <summary>Creates the weighting.</summary>
    /// <param name="options">The targets and the measure; null for equal importance by correlation.</param>
    public TargetImportanceWeighting(TargetImportanceOptions? options = null)
    {
        this.options = options ?? new TargetImportanceOptions();
        targets = new NumberByCode("target", this.options.Targets);
    }

    internal static MethodDescription Description { get; } = new("Weights for which each indicator is as important in the index as was meant.")
    {
        Formula = "min sum (I_i - t_i)^2 over w >= 0; I_i = s_i / sum s, s_i = cor(z_i, U), its square, or Var(E(U | z_i)) / Var(U), with U = sum w z",
        Source = "Paruolo, Saisana and Saltelli (2013); Becker, Saisana, Paruolo and Vandecasteele (2017)",
        Conventions =
        [
            "Importance is measured in the weighted sum of the normalised indicators, over all rows of the scope.",
            "E(U | z) in the correlation ratio is a natural cubic spline with knots at the 5th, 35th, 65th and 95th percentile, fitted by least squares.",
            "Squared correlations come as near as their roots can to the roots of the targets; the correlation ratio ends at the nearest point of a search from there.",
            "A constant indicator has weight 0; the targets of the others are scaled to sum to 1.",
        ],
        Claims = [MethodClaim.ShiftInvariant, MethodClaim.ReplicationInvariant, MethodClaim.ConstantsWeighNothing],
    };

    /// <inheritdoc/>
    public WeightingOutcome Weigh(IndicatorMatrix columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        Indicator[] group = [.. columns.Select(c => c.Indicator)];
        FusionMetricsException.ThrowIfErrors([.. Problems(), .. Problems(group)]);
        var standard = new StandardColumns(columns);
        double[] meant = [.. standard.Places.Select(j => Given(group, j))];
        if (meant.Length == 0) return Outcome([.. group.Select(_ => 1.0 / group.Length)], new double[group.Length], new double[group.Length], [Shares.AllConstant(columns)]);
        if (meant.All(t => t == 0)) throw new FusionMetricsException(JudgementRules.NoWeights.Says($"Of {string.Join(", ", group.Select(i => i.Code))}, all that are not constant have the target 0. Give at least one of them a target above 0."));
        meant = WeightShares.Of(meant);
        var (shares, importance) = Nearest(standard, meant);
        return Outcome(standard.Weights(shares), standard.AmongAll(meant), standard.AmongAll(importance), [.. Missed([.. standard.Places.Select(j => group[j])], meant, importance)]);
    }

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(IReadOnlyList<IReadOnlyList<Indicator>> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return [.. Problems(), .. targets.Strangers(groups), .. groups.SelectMany(Problems)];
    }

    private IEnumerable<Diagnostic> Problems() => targets.OutOf(FixedOptions.IsWeight, "a number of 0 or more");

    private IEnumerable<Diagnostic> Problems(IReadOnlyList<Indicator> group)
    {
        Indicator[] without = [.. group.Where(i => Find(i) is null)];
        return without.Length == group.Count ? [] : without.Select(i => JudgementRules.NumberMissing.Says(
            $"'{i.Code}' has no target, but others of its group have one. Give it one too.", new DiagnosticLocation { Column = i.Code }));
    }

    private double? Find(Indicator indicator) => targets.Find(indicator) ?? indicator.Weight;

    // Without any target in the group all are to be alike.
    private double Given(Indicator[] group, int j) => Find(group[j]) ?? 1;

    private (double[] Shares, double[] Importance) Nearest(StandardColumns standard, double[] meant)
    {
        var correlations = standard.Correlations;
        var sums = Array.ConvertAll(correlations, VectorProducts.Sum);
        // Indicators that cancel in every index: nothing is nearer than the targets themselves.
        if (sums.Max() <= Cancelled) return (meant, new double[meant.Length]);
        var wanted = options.Measure == ImportanceMeasure.Correlation ? meant : WeightShares.Of(Array.ConvertAll(meant, Math.Sqrt));
        var shares = ImportanceShares(correlations, wanted, sums);
        if (options.Measure == ImportanceMeasure.CorrelationRatio)
        {
            var found = ImportanceSearch.From(new ImportancePoint(standard.Explained(), meant, shares));
            return (found.Shares, found.Importance);
        }
        var reached = Array.ConvertAll(correlations, row => VectorProducts.Of(row, shares));
        if (options.Measure == ImportanceMeasure.SquaredCorrelation) reached = Array.ConvertAll(reached, r => r * r);
        var total = VectorProducts.Sum(reached);
        return (shares, Array.ConvertAll(reached, r => r / total));
    }

    // Of indicators that are made of one another, several shares have the same correlations: the most even ones are taken, by a pull towards 0 that is too weak to move anything else.
    private static double[] ImportanceShares(double[][] correlations, double[] wanted, double[] sums)
    {
        if (PositiveDefinite.Solve(correlations, wanted) is not null) return ShareLeastSquares.Solve(correlations, wanted, sums);
        var pull = wanted.Select((_, k) => wanted.Select((_, l) => k == l ? Pull : 0).ToArray());
        return ShareLeastSquares.Solve([.. correlations, .. pull], [.. wanted, .. new double[wanted.Length]], sums);
    }

    private static WeightingOutcome Outcome(double[] weights, double[] meant, double[] importance, Diagnostic[] diagnostics) => new(weights)
    {
        Measures = [KeyValuePair.Create<string, IReadOnlyList<double>>("target", meant), KeyValuePair.Create<string, IReadOnlyList<double>>("importance", importance)],
        Diagnostics = diagnostics,
    };

    private IEnumerable<Diagnostic> Missed(Indicator[] group, double[] meant, double[] importance)
    {
        var worst = Enumerable.Range(0, group.Length).MaxBy(i => Math.Abs(importance[i] - meant[i]));
        if (Math.Abs(importance[worst] - meant[worst]) <= Met) yield break;
        // The correlation ratio can have several nearest points, of which the search finds one.
        var make = options.Measure == ImportanceMeasure.CorrelationRatio ? "were found that make" : "make";
        yield return JudgementRules.TargetsMissed.Says(
            FormattableString.Invariant($"No weights of 0 or more {make} {string.Join(", ", group.Select(i => i.Code))} as important as was meant. Farthest off is '{group[worst].Code}': {importance[worst]:0.000} in place of {meant[worst]:0.000}. ")
            + "The weights are those that come nearest.", new DiagnosticLocation { Column = group[worst].Code });
    }
}
