using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Convergence;

/// <summary>
/// Beta convergence (β 收敛): growth of regions over the whole span against the logarithm of where they started, (ln y_T - ln y_0) / T = a + b ln y_0 + controls, by least squares. The speed is
/// that of the path on which growth slows down as the distance shrinks, b = -(1 - e^(-speed T)) / T. Sources: Barro and Sala-i-Martin (1992), Journal of Political Economy 100, 223-251; Mankiw, Romer and
/// Weil (1992), Quarterly Journal of Economics 107, 407-437.
/// </summary>
public static class BetaConvergence
{
    private const double Ln2 = 0.6931471805599453;

    /// <summary>Tests a table of regions.</summary>
    /// <param name="table">The regions. The first and the last time count.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <returns>The finding: too few where fewer regions are left than coefficients and 1, all start alike, or controls explain one another or the start.</returns>
    /// <exception cref="FusionMetricsException">Controls have not as many values as there are regions (FM4651).</exception>
    /// <exception cref="ArgumentOutOfRangeException">Alpha is not above 0 and below 1.</exception>
    public static BetaFinding Of(RegionTable table, BetaOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        options ??= new BetaOptions();
        Check(table, options);
        int[] regions = table.Times.Count < 2 ? [] : [.. Enumerable.Range(0, table.Regions.Count).Where(region => IsComplete(table, region, options.Controls))];
        string[] leftOut = [.. Enumerable.Range(0, table.Regions.Count).Except(regions).Select(region => table.Regions[region])];
        var initial = Array.ConvertAll(regions, region => Logarithm.Of(table.Row(region)[0]));
        var span = table.Times.Count < 2 ? double.NaN : table.Times[^1] - table.Times[0];
        var last = Array.ConvertAll(regions, region => Logarithm.Of(table.Row(region)[^1]));
        var growth = Levelled.Of([.. last.Zip(initial, (end, start) => (end - start) / span)], (1 + initial.Concat(last).Select(Math.Abs).DefaultIfEmpty().Max()) / span);
        double[][] columns = [initial, .. options.Controls.Select(control => Array.ConvertAll(regions, region => control.Values[region]))];
        return LinearRegression.Of(columns, growth) is { } fit
            ? Described(fit, regions.Length, span, options) with { LeftOut = leftOut }
            : new(ConvergenceVerdict.TooFew, regions.Length)
            {
                Controls = [.. options.Controls.Select(control => new RegressionTerm(control.Name, double.NaN, double.NaN, double.NaN, double.NaN))], LeftOut = leftOut,
            };
    }

    private static BetaFinding Described(LinearRegression fit, int count, double span, BetaOptions options)
    {
        var b = Term(fit, 0, "initial");
        var kept = 1 + b.Value * span;
        var speed = kept > 0 ? 0 - Logarithm.OfOnePlus(b.Value * span) / span : double.NaN;
        var verdict = !(b.P < options.Alpha) || b.Value == 0 ? ConvergenceVerdict.Neither : b.Value < 0 ? ConvergenceVerdict.Converging : ConvergenceVerdict.Diverging;
        return new(verdict, count)
        {
            Span = span,
            Initial = b,
            Controls = [.. options.Controls.Select((control, i) => Term(fit, i + 1, control.Name))],
            Intercept = fit.Intercept,
            Explained = fit.Explained,
            Speed = speed,
            SpeedError = kept > 0 ? b.Error / kept : double.NaN,
            HalfLife = speed > 0 ? Ln2 / speed : double.NaN,
        };
    }

    private static RegressionTerm Term(LinearRegression fit, int column, string name)
    {
        var (value, error) = (fit.Coefficients[column], fit.Errors[column]);
        if (error == 0) return new(name, value, 0, value == 0 ? 0 : double.CopySign(double.PositiveInfinity, value), value == 0 ? 1 : 0);
        var t = value / error;
        return new(name, value, error, t, StudentTail.TwoSided(t, fit.Freedom));
    }

    private static bool IsComplete(RegionTable table, int region, IReadOnlyList<ConvergenceControl> controls)
        => table.Row(region)[0] > 0 && table.Row(region)[^1] > 0 && controls.All(control => double.IsFinite(control.Values[region]));

    private static void Check(RegionTable table, BetaOptions options)
    {
        if (!(options.Alpha is > 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(options), options.Alpha, "Alpha must be above 0 and below 1.");
        Diagnostic[] uneven = [.. options.Controls.Where(control => control.Values.Count != table.Regions.Count)
            .Select(control => ConvergenceRules.Controls.Says($"Control '{control.Name}' has {control.Values.Count} values, but there are {table.Regions.Count} regions. Give a value to each region, NaN where it is missing."))];
        if (uneven.Length > 0) throw new FusionMetricsException(uneven);
    }
}
