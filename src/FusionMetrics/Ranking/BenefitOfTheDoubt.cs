using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>
/// Benefit of the doubt (DEA without inputs): each row is weighed as suits it best, with weights by which no row of the scope scores above 1. 1 is a row that is best by some weights.
/// </summary>
/// <remarks>
/// The score is the largest sum w z over w >= 0 with sum w z_i at most 1 for every row i. Options keep the share of each indicator, w_j z_j of the sum, near its given weight.
/// Sources: Melyn and Moesen (1991), Towards a synthetic indicator of macroeconomic performance, KU Leuven; Cherchye, Moesen, Rogge and Van Puyenbroeck (2007), An introduction to 'benefit of the doubt'
/// composite indicators, Social Indicators Research 82 (equations 2 to 4, and shares in section 3.2).
/// </remarks>
public sealed class BenefitOfTheDoubt : IRanking
{
    private readonly BenefitOfTheDoubtOptions options;

    /// <summary>Creates the ranking.</summary>
    /// <param name="options">The bounds of shares; null for none.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public BenefitOfTheDoubt(BenefitOfTheDoubtOptions? options = null)
    {
        this.options = options ?? new BenefitOfTheDoubtOptions();
        if (!BenefitOfTheDoubtOptions.IsLeast(this.options.Least) || this.options.Most is { } most && !BenefitOfTheDoubtOptions.IsMost(most))
            throw new ArgumentException("'Least' must be from 0 to 0.99, and 'Most' 1.01 or more.", nameof(options));
    }

    internal static MethodDescription Description { get; } = new("The best score by any weights, with no row of the scope above 1.")
    {
        Formula = "max sum w z over w >= 0 with sum w z_i <= 1 for all rows i of the scope, and least g_j <= w_j z_j / sum w z <= most g_j with given weights g",
        Source = "Melyn and Moesen (1991); Cherchye, Moesen, Rogge and Van Puyenbroeck (2007), Social Indicators Research 82",
        Conventions =
        [
            "Each row has weights of its own. Given weights count only where least or most bound the shares, and where they are 0: such an indicator plays no part.",
            "A constant indicator plays no part. Where all are constant, every row scores 1.",
            "A row beyond those of the scope can score above 1. Its negative values count as 0.",
        ],
        Claims = [MethodClaim.ReplicationInvariant],
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(columns);
        Diagnostic[] errors = [.. columns.Where(c => c.Direction == Direction.Cost).Select(Cost), .. columns.Where(c => c.Statistics.Minimum < 0).Select(Negative)];
        if (errors.Length > 0) return new RankingFrame(new Dictionary<string, IReadOnlyList<double>>()) { Diagnostics = errors };
        var given = weights.ToArray();
        int[] played = [.. Enumerable.Range(0, columns.Count).Where(j => given[j] > 0 && !columns[j].Statistics.IsConstant)];
        var total = DoubleDouble.Zero;
        foreach (var j in played) total += given[j];
        double[] shares = [.. played.Select(j => (given[j] / total).ToDouble())];
        // In units of a power of two: a score does not depend on units, and no digit of a value is touched.
        int[] powers = [.. played.Select(j => Math.ILogB(columns[j].Statistics.Maximum))];
        var values = columns.ToArrays();
        var rows = BestPractice.Of([.. played.Select((j, k) => Array.ConvertAll(values[j], x => Math.ScaleB(x, -powers[k])))]);
        return new RankingFrame(new Dictionary<string, IReadOnlyList<double>>
        {
            ["weight"] = given,
            ["column"] = [.. played.Select(j => (double)j)],
            ["power"] = [.. powers.Select(p => (double)p)],
            ["least-share"] = [.. shares.Select(s => options.Least * s)],
            ["most-share"] = [.. shares.Select(s => options.Most is { } most ? Math.Min(1, most * s) : 1)],
            ["best-practice"] = [.. rows.SelectMany(row => row)],
        })
        {
            Diagnostics = played.Length == 0 ? [Alike(columns)] : [],
        };
    }

    /// <inheritdoc/>
    public RowScoring Prepare(RankingFrame frame) => new BenefitOfTheDoubtScoring(frame).Score;

    private static Diagnostic Cost(IndicatorColumn column) => RankingRules.CostColumn.Says(
        $"'{column.Indicator.Code}' is still a cost after normalisation, and the benefit of the doubt would reward it. Use normalization min-max, or topsis.",
        new DiagnosticLocation { Column = column.Indicator.Code });

    private static Diagnostic Negative(IndicatorColumn column) => RankingRules.NegativeDoubt.Says(
        FormattableString.Invariant($"The benefit of the doubt needs values of 0 or more, but '{column.Indicator.Code}' goes down to {column.Statistics.Minimum:R} after normalisation. Use normalization min-max."),
        new DiagnosticLocation { Column = column.Indicator.Code });

    private static Diagnostic Alike(IndicatorMatrix columns) => RankingRules.NothingToDoubt.Says(
        $"All rows are alike in {string.Join(", ", columns.Select(c => c.Indicator.Code))}, as far as they have weight: every score is 1.");
}
