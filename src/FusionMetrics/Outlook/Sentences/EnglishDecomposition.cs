using System.Globalization;
using FusionMetrics.Trends.Decomposition;

namespace FusionMetrics.Outlook;

/// <summary>Says in English what a series is made of.</summary>
internal sealed class EnglishDecomposition(DecompositionRow row)
{
    /// <summary>The sentence.</summary>
    public override string ToString()
    {
        var name = string.Join(", ", new[] { row.Region, row.Series }.Where(part => part.Length > 0));
        if (row.Periods.Count == 0) return $"{name}: no value.";
        return string.Create(CultureInfo.InvariantCulture, $"{name}, {PeriodSpan.English(row.Periods[0], row.Periods[^1])}: ") + row.Verdict switch
        {
            DecompositionVerdict.TooShort => "too few values to be taken apart.",
            DecompositionVerdict.Uneven => "values are missing in between, or not evenly spaced.",
            _ => $"{Trend()}{Season()}.",
        };
    }

    private string Trend()
    {
        var span = Digits.Span(row.Values);
        var (first, last) = (Digits.Of(row.Trend[0], span), Digits.Of(row.Trend[^1], span));
        var way = first == last ? $"stays at {last}" : $"{(row.Trend[^1] > row.Trend[0] ? "rises" : "falls")} from {first} to {last}";
        return $"the trend {way}{Strength(row.TrendStrength)}";
    }

    private string Season()
    {
        if (row.SeasonParts is not { Count: > 0 } parts) return "";
        var (high, low) = (parts.Index().MaxBy(at => at.Item.Effect), parts.Index().MinBy(at => at.Item.Effect));
        if (high.Item.Effect == low.Item.Effect) return "; there is no season";
        return $"; the season adds {Digits.Of(high.Item.Effect)} in {SeasonNames.English(row, high.Index)} and {Digits.Of(low.Item.Effect)} in {SeasonNames.English(row, low.Index)}{Strength(row.SeasonalStrength)}";
    }

    private static string Strength(double strength) => double.IsNaN(strength) ? "" : $" (strength {Digits.Of(strength)})";
}
