using System.Globalization;
using FusionMetrics.Trends;

namespace FusionMetrics.Outlook;

/// <summary>Says in English whether the regions of a series rise or fall as a whole.</summary>
internal sealed class EnglishRegional(RegionalRow row)
{
    /// <summary>The sentence.</summary>
    public override string ToString()
    {
        if (row.Regions.Count == 0) return $"{row.Series}: no two regions have a value at every period that counts, so there is no trend of the whole.";
        var what = string.Create(CultureInfo.InvariantCulture, $"{row.Series}, {row.Regions.Count} regions{(row.LeftOut.Count == 0 ? "" : $" ({row.LeftOut.Count} more {(row.LeftOut.Count == 1 ? "lacks" : "lack")} values)")}, {PeriodSpan.English(row.First!.Value, row.Last!.Value)}: ");
        if (row.Trend.Verdict == Verdict.TooShort) return $"{what}{(row.Trend.Count == 1 ? "1 period is" : $"{row.Trend.Count} periods are")} too few for a trend.";
        var p = $"p {Digits.OfP(row.Trend.P)}{(double.IsNaN(row.AdjustedP) ? "" : $", adjusted {Digits.OfP(row.AdjustedP).TrimStart('=', ' ')}")}";
        var verdict = row.Trend.Verdict switch
        {
            Verdict.Increasing => $"rising as a whole, the middle one by {Digits.Of(row.Slope)} a year",
            Verdict.Decreasing => $"falling as a whole, the middle one by {Digits.Of(0 - row.Slope)} a year",
            _ => "no common trend",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{what}{verdict} ({p}); rising by themselves: {row.Rising}, falling: {row.Falling}.");
    }
}
