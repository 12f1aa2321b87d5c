using System.Globalization;
using FusionMetrics.Trends;

namespace FusionMetrics.Outlook;

/// <summary>Says in Chinese what all tests of a series find.</summary>
internal sealed class ChineseExamination(ExaminationRow row)
{
    /// <summary>The sentence.</summary>
    public override string ToString()
    {
        var name = string.Join("，", new[] { row.Region, row.Series }.Where(part => part.Length > 0));
        if (row.Periods.Count == 0) return $"{name}：没有数值。";
        var what = string.Create(CultureInfo.InvariantCulture, $"{name}，{row.Values.Count}个数值，{PeriodSpan.Chinese(row.Periods[0], row.Periods[^1])}：");
        return row.Tested == 0 ? $"{what}数值过少，无法检验。" : $"{what}{Trend()}{Beyond()}{Break()}。";
    }

    private string Found() => (row.Rising, row.Falling) switch
    {
        (0, 0) => $"{row.Tested}种趋势检验均未发现趋势",
        var (rising, falling) when rising == row.Tested || falling == row.Tested => $"{row.Tested}种趋势检验均判断为{(rising > 0 ? "上升" : "下降")}",
        var (rising, falling) => $"{row.Tested}种趋势检验中{string.Join("、", new[] { (rising, "上升"), (falling, "下降") }.Where(way => way.Item1 > 0).Select(way => $"{way.Item1}个判断为{way.Item2}"))}",
    };

    private string Trend()
    {
        var (least, largest) = (Digits.OfP(row.LeastP), Digits.OfP(row.LargestP));
        var p = least == largest ? $"p {least}" : $"p {least.TrimStart('=', ' ')}至{largest.TrimStart('=', ' ')}";
        return string.Create(CultureInfo.InvariantCulture, $"{Found()}（{p}）");
    }

    private string Beyond()
    {
        if (row.Beyond is not { Trend: var found }) return "";
        var verdict = found.Verdict switch
        {
            Verdict.Increasing => "仍呈上升趋势", Verdict.Decreasing => "仍呈下降趋势", Verdict.NoTrend => "无趋势", _ => "数值过少",
        };
        return $"；剔除{row.Covariate}的影响后{verdict}{(found.Verdict == Verdict.TooShort ? "" : $"（p {Digits.OfP(found.P)}）")}";
    }

    private string Break() => row.BreakTested == 0 ? "" : row.MostFound is not { } period ? string.Create(CultureInfo.InvariantCulture, $"；{row.BreakTested}种突变检验均未发现突变")
        : string.Create(CultureInfo.InvariantCulture, $"；{row.BreakTested}种突变检验中{row.Breaking}种发现突变，{(row.Breaking > 1 ? "多在" : "在")}{period.InChinese()}之后");
}
