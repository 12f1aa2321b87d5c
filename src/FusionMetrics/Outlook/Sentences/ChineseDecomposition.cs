using System.Globalization;
using FusionMetrics.Trends.Decomposition;

namespace FusionMetrics.Outlook;

/// <summary>Says in Chinese what a series is made of.</summary>
internal sealed class ChineseDecomposition(DecompositionRow row)
{
    /// <summary>The sentence.</summary>
    public override string ToString()
    {
        var name = string.Join("，", new[] { row.Region, row.Series }.Where(part => part.Length > 0));
        if (row.Periods.Count == 0) return $"{name}：没有数值。";
        return string.Create(CultureInfo.InvariantCulture, $"{name}，{PeriodSpan.Chinese(row.Periods[0], row.Periods[^1])}：") + row.Verdict switch
        {
            DecompositionVerdict.TooShort => "数值过少，无法分解。",
            DecompositionVerdict.Uneven => "中间有缺失值或间隔不等，无法分解。",
            _ => $"{Trend()}{Season()}。",
        };
    }

    private string Trend()
    {
        var span = Digits.Span(row.Values);
        var (first, last) = (Digits.Of(row.Trend[0], span), Digits.Of(row.Trend[^1], span));
        var way = first == last ? $"保持在{last}" : $"由{first}{(row.Trend[^1] > row.Trend[0] ? "升至" : "降至")}{last}";
        return $"趋势{way}{Strength(row.TrendStrength)}";
    }

    private string Season()
    {
        if (row.SeasonParts is not { Count: > 0 } parts) return "";
        var (high, low) = (parts.Index().MaxBy(at => at.Item.Effect), parts.Index().MinBy(at => at.Item.Effect));
        if (high.Item.Effect == low.Item.Effect) return "；没有季节成分";
        return $"；季节成分在{SeasonNames.Chinese(row, high.Index)}最高，为{Digits.Of(high.Item.Effect)}，在{SeasonNames.Chinese(row, low.Index)}最低，为{Digits.Of(low.Item.Effect)}{Strength(row.SeasonalStrength)}";
    }

    private static string Strength(double strength) => double.IsNaN(strength) ? "" : $"（强度{Digits.Of(strength)}）";
}
