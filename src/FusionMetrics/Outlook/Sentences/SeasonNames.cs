using System.Globalization;

namespace FusionMetrics.Outlook;

/// <summary>Parts of a season as sentences name them: March and 3月, Q1 and 第1季度; of a season that is no year their number.</summary>
internal static class SeasonNames
{
    public static string English(DecompositionRow row, int part) => PeriodOf(row, part) is not { } period ? $"part {part + 1}"
        : period.Frequency == Frequency.Monthly ? period.FirstDay.ToString("MMMM", CultureInfo.InvariantCulture) : period.ToString()[5..];

    public static string Chinese(DecompositionRow row, int part)
        => PeriodOf(row, part)?.InChinese() is not { } period ? $"第{part + 1}期" : period[(period.IndexOf('年', StringComparison.Ordinal) + 1)..];

    private static Period? PeriodOf(DecompositionRow row, int part) => row.Season == Period.PerYear(row.Periods[part].Frequency) ? row.Periods[part] : null;
}
