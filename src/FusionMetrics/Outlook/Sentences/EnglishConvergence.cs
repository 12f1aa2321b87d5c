using System.Globalization;
using FusionMetrics.Trends.Convergence;

namespace FusionMetrics.Outlook;

/// <summary>Says in English whether the regions of a series draw together.</summary>
internal sealed class EnglishConvergence(ConvergenceRow row)
{
    /// <summary>The sentence.</summary>
    public override string ToString() => row.Periods.Count == 0 ? $"{row.Series}: no value."
        : row.Table.Regions.Count == 1 ? $"{row.Series}: one region alone, {row.Table.Regions[0]}, cannot converge."
        : string.Create(CultureInfo.InvariantCulture, $"{row.Series}, {Count(row.Table.Regions.Count, "region")}, {PeriodSpan.English(row.Periods[0], row.Periods[^1])}: {Sigma()}; {Beta()}; {Clubs()}.");

    private string Sigma()
    {
        if (row.Sigma.Verdict == ConvergenceVerdict.TooFew) return TooFewToConverge.Sigma(row).English;
        var (first, last) = (row.Measured[0].Value, row.Measured[^1].Value);
        var measure = row.Measure == DispersionMeasure.Variation ? "variation" : "deviation of logarithms";
        return $"dispersion {row.Sigma.Verdict switch { ConvergenceVerdict.Converging => "falls", ConvergenceVerdict.Diverging => "rises", _ => "shows no trend" }} ({measure} {Digits.Of(first)} to {Digits.Of(last)}, p {Digits.OfP(row.Sigma.Trend.P)}{(row.Sigma.LeftOut.Count == 0 ? "" : $", {row.Sigma.LeftOut.Count} left out")})";
    }

    private string Beta()
    {
        var found = row.Beta;
        if (found.Verdict == ConvergenceVerdict.TooFew) return TooFewToConverge.Beta(row).English;
        var given = found.Controls.Count == 0 ? "" : $"given {string.Join(", ", found.Controls.Select(control => control.Name))}, ";
        var speed = found.Verdict != ConvergenceVerdict.Converging ? ""
            : double.IsNaN(found.HalfLife) ? ", so much that they overtake one another"
            : $", closing the distance at {Percent(found.Speed)} a year, half of it in {Digits.Of(found.HalfLife)} years";
        var pace = found.Verdict switch { ConvergenceVerdict.Converging => "faster", ConvergenceVerdict.Diverging => "slower", _ => "neither faster nor slower" };
        return $"{given}those that began low grow {pace}{speed} (p {Digits.OfP(found.Initial.P)}{(found.LeftOut.Count == 0 ? "" : $", {found.LeftOut.Count} left out")})";
    }

    private string Clubs()
    {
        var found = row.Clubs;
        if (found.Overall is not { } all) return TooFewToConverge.Clubs(row).English;
        // Infinite where regions are equal at some time, or were at the start.
        var t = double.IsFinite(all.T) ? $"t of log t {Digits.Of(all.T)}" : all.T > 0 ? "equal at some time" : "equal at the start";
        if (found.LeftOut.Count > 0) t += $", {found.LeftOut.Count} left out";
        var alone = found.Divergent.Count == 0 ? "" : $", {found.Divergent.Count} in none";
        return found.Verdict switch
        {
            ConvergenceVerdict.Converging => $"all form one club ({t})",
            ConvergenceVerdict.Diverging => $"no two regions form a club ({t})",
            _ => $"not one club ({t}) but {(found.Clubs.Count == 1 ? "one" : found.Clubs.Count)}, of {string.Join(", ", found.Clubs.Select(club => club.Regions.Count))} regions{alone}",
        };
    }

    private static string Percent(double share) => $"{Digits.Of(100 * share)} %";

    private static string Count(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
