using System.Globalization;
using FusionMetrics.Trends;

namespace FusionMetrics.Outlook;

/// <summary>Says in English what all tests of a series find.</summary>
internal sealed class EnglishExamination(ExaminationRow row)
{
    /// <summary>The sentence.</summary>
    public override string ToString()
    {
        var name = string.Join(", ", new[] { row.Region, row.Series }.Where(part => part.Length > 0));
        if (row.Periods.Count == 0) return $"{name}: no value.";
        var what = string.Create(CultureInfo.InvariantCulture, $"{name}, {row.Values.Count} {(row.Values.Count == 1 ? "value" : "values")}, {PeriodSpan.English(row.Periods[0], row.Periods[^1])}: ");
        return row.Tested == 0 ? $"{what}too few for any test." : $"{what}{Trend()}{Beyond()}{Break()}.";
    }

    private string Trend() => (row.Rising, row.Falling) switch
    {
        (0, 0) => $"none of {row.Tested} tests finds a trend{P()}",
        (var rising, 0) => $"{Count(rising, row.Tested, "tests")} a rise{P()}",
        (0, var falling) => $"{Count(falling, row.Tested, "tests")} a fall{P()}",
        var (rising, falling) => string.Create(CultureInfo.InvariantCulture, $"{rising} of {row.Tested} tests find a rise and {falling} a fall{P()}"),
    };

    private string P()
    {
        var (least, largest) = (Digits.OfP(row.LeastP), Digits.OfP(row.LargestP));
        return least == largest ? $" (p {least})" : $" (p {least.TrimStart('=', ' ')} to {largest.TrimStart('=', ' ')})";
    }

    private string Beyond()
    {
        if (row.Beyond is not { Trend: var found }) return "";
        var verdict = found.Verdict switch
        {
            Verdict.Increasing => "it rises", Verdict.Decreasing => "it falls", Verdict.NoTrend => "there is no trend", _ => "there are too few values",
        };
        return $"; beyond {row.Covariate} {verdict}{(found.Verdict == Verdict.TooShort ? "" : $" (p {Digits.OfP(found.P)})")}";
    }

    private string Break() => row.BreakTested == 0 ? "" : row.MostFound is not { } period ? $"; none of {row.BreakTested} detectors finds a break"
        : $"; {Count(row.Breaking, row.BreakTested, "detectors")} a break, {(row.Breaking > 1 ? "most often " : "")}after {period}";

    private static string Count(int found, int all, string what) => found == all ? string.Create(CultureInfo.InvariantCulture, $"all {all} {what} find")
        : string.Create(CultureInfo.InvariantCulture, $"{found} of {all} {what} {(found == 1 ? "finds" : "find")}");
}
