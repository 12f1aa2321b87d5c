using FusionMetrics.Numerics;

namespace FusionMetrics.Screening;

/// <summary>
/// Whether the indicators of a group measure one thing: Cronbach's alpha and the principal components of their correlations. A constant indicator
/// takes no part. Where two of the others have no correlation, the group has none of these.
/// </summary>
/// <remarks>Source: Cronbach (1951), Psychometrika 16, 297-334; Kaiser (1960), Educational and Psychological Measurement 20, 141-151.</remarks>
internal sealed class GroupCheck(ScreenedSystem screened, ScreeningRecipe recipe)
{
    // What rounding leaves of sums that cancel, beside their parts.
    private const double Cancelled = 1e-25;

    // What rounding leaves of eigenvalues that are 0, and of what 1 is exceeded by.
    private const double Nothing = 1e-12;

    /// <summary>Looks at a group; at the whole system where it has no code.</summary>
    public (ScreenedGroupRow Row, IReadOnlyList<ComponentRow> Components) Of(string? code, string? parent, int level, IReadOnlyList<Indicator> indicators)
    {
        int[] varying = [.. screened.Positions(indicators).Where(screened.Varies)];
        var row = new ScreenedGroupRow(code, parent, level, indicators.Count, varying.Length);
        if (varying.Length == 0 || Pairs(varying).Any(p => p.Correlation is null)) return (row, []);
        var values = Eigenvalues(varying);
        var found = row with { FirstShare = values[0] / values.Length, AboveOne = values.Count(v => v > 1 + Nothing) };
        if (varying.Length > 1) found = Consistent(found, varying);
        return (found with { Flags = Flags(found) }, Components(code, values));
    }

    private ScreenedGroupRow Consistent(ScreenedGroupRow row, int[] varying)
    {
        var (variances, covariances, correlations, n) = (DoubleDouble.Zero, DoubleDouble.Zero, DoubleDouble.Zero, (double)varying.Length);
        ColumnScatter[] scatters = [.. varying.Select(screened.Scatter)];
        // One unit for all, in which the largest value is near 1, so that nothing overflows: alpha does not depend on it.
        var unit = scatters.Min(s => s.Scale);
        foreach (var scatter in scatters) variances += scatter.Variance(unit);
        foreach (var pair in Pairs(varying))
        {
            covariances += pair.Covariance(unit);
            correlations += pair.Correlation!.Value;
        }
        return row with
        {
            Alpha = Alpha(n, variances, covariances),
            StandardizedAlpha = Alpha(n, n, correlations),
            MeanCorrelation = (correlations / (n * (n - 1) / 2)).ToDouble(),
        };
    }

    // n / (n - 1) (1 - sum of variances / sum of variances and covariances); NaN where that sum is 0.
    private static double Alpha(double n, DoubleDouble variances, DoubleDouble covariances)
    {
        var both = 2.0 * covariances;
        var total = variances + both;
        return Math.Abs(total.High) <= Cancelled * variances.High ? double.NaN : (both / total * n / (n - 1)).ToDouble();
    }

    private double[] Eigenvalues(int[] varying)
    {
        double[][] matrix = [.. varying.Select(j => varying.Select(k => j == k ? 1 : screened[j, k].Pearson).ToArray())];
        return Array.ConvertAll(SymmetricEigen.Of(matrix).Values, value => Math.Abs(value) < Nothing ? 0 : value);
    }

    private IEnumerable<Covariation> Pairs(int[] varying)
        => varying.SelectMany((j, at) => varying.Take(at).Select(k => screened[j, k]));

    private ScreeningFinding[] Flags(ScreenedGroupRow row) => row.Group is null ? [] : FlagWords.Raised(
        (ScreeningFinding.Inconsistent, row.StandardizedAlpha < recipe.Consistency),
        (ScreeningFinding.SeveralComponents, row.AboveOne > 1));

    private static ComponentRow[] Components(string? code, double[] values)
    {
        var (rows, sum) = (new ComponentRow[values.Length], 0.0);
        for (var f = 0; f < rows.Length; f++)
        {
            sum += values[f];
            rows[f] = new(code, f + 1, values[f], values[f] / values.Length, sum / values.Length);
        }
        return rows;
    }
}
