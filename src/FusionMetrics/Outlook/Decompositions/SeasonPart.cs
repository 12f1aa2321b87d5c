using FusionMetrics.Numerics;

namespace FusionMetrics.Outlook;

/// <summary>What a part of the season adds.</summary>
/// <param name="Name">Of quarters Q1, of months 01, of half-years S1; the place in the season, from that of the first value on, of another season.</param>
/// <param name="Effect">The mean of what it adds, over all years.</param>
public sealed record SeasonPart(string Name, double Effect)
{
    internal static SeasonPart Of(IReadOnlyList<Period> periods, IReadOnlyList<double> seasonal, int season, int part)
    {
        var isOfYear = season == Period.PerYear(periods[0].Frequency);
        return new(isOfYear ? periods[part].ToString()[5..] : $"{part + 1}", Mean.Of([.. seasonal.Where((_, i) => i % season == part)]));
    }
}
