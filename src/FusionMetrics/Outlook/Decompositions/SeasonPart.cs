using System.Globalization;
using FusionMetrics.Numerics;

namespace FusionMetrics.Outlook;

/// <summary>What a part of the season adds.</summary>
/// <param name="Name">Of quarters Q1, of months 01, of half-years S1; the place in the season, from that of the first value on, of another season.</param>
/// <param name="Effect">The mean of what it adds, over all years.</param>
public sealed record SeasonPart(string Name, double Effect)
{
    /// <summary>As a sentence names it: March, Q1.</summary>
    internal string InEnglish { get; private init; } = Name;

    /// <summary>As a sentence in Chinese names it: 3月, 第1季度.</summary>
    internal string InChinese { get; private init; } = Name;

    internal static SeasonPart Of(IReadOnlyList<Period> periods, IReadOnlyList<double> seasonal, int season, int part)
    {
        var (period, effect) = (periods[part], Mean.Of([.. seasonal.Where((_, i) => i % season == part)]));
        if (season != Period.PerYear(period.Frequency)) return new($"{part + 1}", effect) { InEnglish = $"part {part + 1}", InChinese = $"第{part + 1}期" };
        var (name, chinese) = (period.ToString()[5..], period.InChinese());
        return new(name, effect)
        {
            InEnglish = period.Frequency == Frequency.Monthly ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(int.Parse(name, CultureInfo.InvariantCulture)) : name,
            InChinese = chinese[(chinese.IndexOf('年', StringComparison.Ordinal) + 1)..],
        };
    }
}
