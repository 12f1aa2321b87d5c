using System.Globalization;
using FusionMetrics.Trends;

namespace FusionMetrics.Outlook;

/// <summary>Says in Chinese whether the regions of a series rise or fall as a whole.</summary>
internal sealed class ChineseRegional(RegionalRow row)
{
    /// <summary>The sentence.</summary>
    public override string ToString()
    {
        if (row.Regions.Count == 0) return $"{row.Series}：在计入的各时期均有数值的地区不足两个，不判断整体趋势。";
        var what = string.Create(CultureInfo.InvariantCulture, $"{row.Series}，{row.Regions.Count}个地区{(row.LeftOut.Count == 0 ? "" : $"（另有{row.LeftOut.Count}个因缺值未计入）")}，{PeriodSpan.Chinese(row.First!.Value, row.Last!.Value)}：");
        if (row.Trend.Verdict == Verdict.TooShort) return $"{what}仅有{row.Trend.Count}个时期，不足以判断趋势。";
        var p = $"p {Digits.OfP(row.Trend.P)}{(double.IsNaN(row.AdjustedP) ? "" : $"，校正后{Digits.OfP(row.AdjustedP).TrimStart('=', ' ')}")}";
        var verdict = row.Trend.Verdict switch
        {
            Verdict.Increasing => $"整体呈上升趋势，各地区斜率的中位数为每年上升{Digits.Of(row.Slope)}",
            Verdict.Decreasing => $"整体呈下降趋势，各地区斜率的中位数为每年下降{Digits.Of(0 - row.Slope)}",
            _ => "无共同趋势",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{what}{verdict}（{p}）；单独检验，{row.Rising}个上升，{row.Falling}个下降。");
    }
}
