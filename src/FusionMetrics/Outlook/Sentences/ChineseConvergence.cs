using System.Globalization;
using FusionMetrics.Trends.Convergence;

namespace FusionMetrics.Outlook;

/// <summary>Says in Chinese whether the regions of a series draw together.</summary>
internal sealed class ChineseConvergence(ConvergenceRow row)
{
    /// <summary>The sentence.</summary>
    public override string ToString() => row.Periods.Count == 0 ? $"{row.Series}：没有数值。"
        : row.Table.Regions.Count == 1 ? $"{row.Series}：仅有{row.Table.Regions[0]}一个地区，无从收敛。"
        : string.Create(CultureInfo.InvariantCulture, $"{row.Series}，{row.Table.Regions.Count}个地区，{PeriodSpan.Chinese(row.Periods[0], row.Periods[^1])}：{Sigma()}；{Beta()}；{Clubs()}。");

    private string Sigma()
    {
        if (row.Sigma.Verdict == ConvergenceVerdict.TooFew) return TooFewToConverge.Sigma(row).Chinese;
        var (first, last) = (row.Measured[0].Value, row.Measured[^1].Value);
        var measure = row.Measure == DispersionMeasure.Variation ? "变异系数" : "对数标准差";
        return $"{row.Sigma.Verdict switch { ConvergenceVerdict.Converging => "地区差异缩小，存在σ收敛", ConvergenceVerdict.Diverging => "地区差异扩大，σ发散", _ => "地区差异无显著趋势" }}（{measure}由{Digits.Of(first)}变为{Digits.Of(last)}，p {Digits.OfP(row.Sigma.Trend.P)}{(row.Sigma.LeftOut.Count == 0 ? "" : $"，{row.Sigma.LeftOut.Count}个地区未计入")}）";
    }

    private string Beta()
    {
        var found = row.Beta;
        if (found.Verdict == ConvergenceVerdict.TooFew) return TooFewToConverge.Beta(row).Chinese;
        var kind = found.Controls.Count == 0 ? "绝对β" : $"以{string.Join("、", found.Controls.Select(control => control.Name))}为控制变量的条件β";
        var speed = found.Verdict != ConvergenceVerdict.Converging ? ""
            : double.IsNaN(found.HalfLife) ? "，落后地区反超"
            : $"，收敛速度为每年{Digits.Of(100 * found.Speed)} %，半衰期{Digits.Of(found.HalfLife)}年";
        return $"{found.Verdict switch { ConvergenceVerdict.Converging => $"存在{kind}收敛", ConvergenceVerdict.Diverging => $"{kind}发散", _ => $"不存在{kind}收敛" }}{speed}（p {Digits.OfP(found.Initial.P)}{(found.LeftOut.Count == 0 ? "" : $"，{found.LeftOut.Count}个地区未计入")}）";
    }

    private string Clubs()
    {
        var found = row.Clubs;
        if (found.Overall is not { } all) return TooFewToConverge.Clubs(row).Chinese;
        var t = double.IsFinite(all.T) ? $"log t检验t值{Digits.Of(all.T)}" : all.T > 0 ? "某一时期各地区相等" : "初始时期各地区相等";
        if (found.LeftOut.Count > 0) t += $"，{found.LeftOut.Count}个地区未计入";
        var alone = found.Divergent.Count == 0 ? "" : $"，{found.Divergent.Count}个地区不属于任何俱乐部";
        return found.Verdict switch
        {
            ConvergenceVerdict.Converging => $"全部地区属于同一收敛俱乐部（{t}）",
            ConvergenceVerdict.Diverging => $"没有收敛俱乐部（{t}）",
            _ => $"整体不收敛（{t}），{(found.Clubs.Count == 1 ? "有1个收敛俱乐部，含" : $"分为{found.Clubs.Count}个收敛俱乐部，分别有")}{string.Join("、", found.Clubs.Select(club => club.Regions.Count))}个地区{alone}",
        };
    }
}
