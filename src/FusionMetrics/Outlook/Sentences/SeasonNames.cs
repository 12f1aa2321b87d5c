using System.Globalization;

namespace FusionMetrics.Outlook;

/// <summary>Parts of a season as sentences name them: March and 3月, Q1 and 第1季度.</summary>
internal static class SeasonNames
{
    public static string English(DecompositionRow row, int part)
    {
        var name = row.SeasonParts[part].Name;
        if (!IsOfYear(row)) return $"part {name}";
        return row.Periods[part].Frequency == Frequency.Monthly ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(int.Parse(name, CultureInfo.InvariantCulture)) : name;
    }

    public static string Chinese(DecompositionRow row, int part)
    {
        if (!IsOfYear(row)) return $"第{part + 1}期";
        var period = row.Periods[part].InChinese();
        return period[(period.IndexOf('年', StringComparison.Ordinal) + 1)..];
    }

    private static bool IsOfYear(DecompositionRow row) => row.Season == Period.PerYear(row.Periods[0].Frequency);
}
